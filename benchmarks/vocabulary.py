"""The words of a made-up archive: a language's concept words from its pack, filling words, invented names."""

from bisect import bisect
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate
from random import Random

from retold.languages import pack
from retold.linking.concepts import listed
from retold.linking.generation import shipped

_WORDS = 30_000
"""Filling words of a language: the frequent ones are real where the package has counted the language."""
_SYLLABLES = (
    ("ka", "ка", "كا", "卡"), ("ro", "ро", "رو", "罗"), ("mi", "ми", "مي", "米"), ("ta", "та", "تا", "塔"),
    ("len", "лен", "لين", "伦"), ("sar", "сар", "سار", "萨"), ("bek", "бек", "بيك", "贝"), ("vo", "во", "فو", "沃"),
    ("dan", "дан", "دان", "丹"), ("ni", "ни", "ني", "尼"), ("lu", "лу", "لو", "卢"), ("gor", "гор", "غور", "戈"),
    ("pe", "пе", "بي", "佩"), ("shi", "ши", "شي", "希"), ("mar", "мар", "مار", "马"), ("to", "то", "تو", "托"),
    ("zan", "зан", "زان", "赞"), ("fe", "фе", "في", "费"), ("ril", "рил", "ريل", "里"), ("os", "ос", "وس", "奥"),
    ("bra", "бра", "برا", "布"), ("hol", "хол", "هول", "霍"), ("din", "дин", "دين", "丁"), ("su", "су", "سو", "苏"),
    ("kel", "кел", "كيل", "凯"), ("an", "ан", "ان", "安"), ("vik", "вик", "فيك", "维"), ("mo", "мо", "مو", "莫"),
    ("tar", "тар", "تار", "达"), ("el", "эл", "ال", "埃"),
)  # fmt: skip
"""Latin, Cyrillic, Arabic, Chinese: an invented name is written in every script from the same syllables."""
_SCRIPT = {"ru": 1, "uk": 1, "kk": 1, "ar": 2, "zh": 3}


class Vocabulary:
    """The words of one language: `concepts` maps an id to its forms; filling words come by their frequency."""

    def __init__(self, language: str) -> None:
        self.concepts: Mapping[str, Sequence[str]] = {
            name: forms for name, listing in listed(pack(language).concepts) if (forms := _forms(listing))
        }
        counts = shipped().counts.get(language)
        known = sorted(counts.types, key=lambda word: (-counts.types[word], word)) if counts else []
        real = [word for word in known if word.isalpha()]
        letters = "".join(sorted({a for forms in self.concepts.values() for f in forms for a in f if a.isalpha()}))
        rng = Random(language)
        length = (1, 2) if language == "zh" else (3, 11)
        made = ("".join(rng.choices(letters, k=rng.randint(*length))) for _ in range(_WORDS))
        self._fillers = [*real, *made][:_WORDS]
        self._weights = list(accumulate(1 / (rank + 3) ** 1.05 for rank in range(len(self._fillers))))

    def fillers(self, rng: Random, many: int) -> list[str]:
        """So many filling words, the frequent ones likelier, as words of a language are."""
        return [self._fillers[bisect(self._weights, rng.random() * self._weights[-1])] for _ in range(many)]

    def concept(self, name: str, rng: Random) -> str:
        """One of the words for a concept."""
        forms = self.concepts[name]
        return forms[min(len(forms) - 1, int(rng.expovariate(1.0)))]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of one language."""
    return Vocabulary(language)


def _forms(listing: str) -> list[str]:
    """The forms of a concept, without those that are several words; an open end is left as it is."""
    return [form.rstrip("*") for form in listing.split() if "_" not in form and len(form.rstrip("*")) > 1]


@cache
def invented_name(number: int, language: str) -> str:
    """The name of invented person `number` in the script of a language: forename and surname."""
    rng = Random(f"person {number}")
    script = _SCRIPT.get(language, 0)
    parts = [[rng.choice(_SYLLABLES)[script] for _ in range(many)] for many in (2, rng.randint(2, 4))]
    return ("·" if language == "zh" else " ").join("".join(part).title() for part in parts)
