from retold.statements import classes as c


def test_classes_are_distinct_letters_of_latin_1() -> None:
    """No two classes share a letter, and none needs more than a byte: strings of them are searched fastest then."""
    closed = [
        letter for name, letter in vars(c).items() if name.isupper() and isinstance(letter, str) and len(letter) == 1
    ]
    verbs = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE)
    assert len({*closed, *verbs}) == len(closed) + len(verbs)
    assert all(ord(letter) < 0x100 for letter in (*closed, *verbs))


def test_the_uses_of_a_verb_are_read_off_its_letter() -> None:
    """A verb's letter tells what its form can be used as; no other class tells any use."""
    assert c.uses_of(c.verb(c.STANCE, c.BASE | c.FINITE)) == c.BASE | c.FINITE
    assert c.uses_of(c.NOUN) == 0
