"""Base forms of bodies' names that begin with an adjective, which the article inflects: « dem Auswärtigen Amt » is
« Auswärtiges Amt »."""

from retold.facts.vocabulary import Vocabulary
from retold.languages.pack import valued

_WEAK = ("en", "e")


def base_form(name: str, determiner: str, known: Vocabulary) -> str:
    """The name as it stands without its article; itself where the language lists no endings (`Names.strong`), or where
    article and ending leave the gender open and the noun's ending does not tell it."""
    names = known.pack.names
    first, space, rest = name.partition(" ")
    weak = next((ending for ending in _WEAK if first.endswith(ending)), None)
    if not names.strong or weak is None or not (rest[:1].isupper() and first[0].isupper()):
        return name
    strong = valued(names.strong)
    ending = strong.get(f"{determiner} {weak}")
    if ending is None and determiner in known.definite:
        noun = rest.split()[0].lower()
        bare = noun.removesuffix("es") if noun.endswith("es") else noun.removesuffix("s")
        ending = next((strong[key] for key in strong if noun.endswith(key) or bare.endswith(key)), None)
    return f"{first.removesuffix(weak)}{ending}{space}{rest}" if ending else name
