"""Articles made for the tests of this room: sentences invented, statements marked by hand."""

from retold.records import Annotated, Article, Referent, Speaker, Statement


def article(name, language, lines, published_at=None, title=None):
    """An annotated article whose sentences are the lines; a line (speaker, words) is a statement with that content."""
    text, sentences, statements, referents = "", [], [], []
    for line in lines:
        speaker, words = line if isinstance(line, tuple) else (None, line)
        start = len(text)
        text += words + "\n"
        sentences.append((start, start + len(words)))
        if speaker is not None:
            known = Speaker(name=speaker, why="made") if speaker else None
            statements.append(Statement(
                id=f"{name}-{len(statements)}", article=name, language=language, mode="indirect", source=(), cue=(),
                content=((start, start + len(words)),), speaker=known, text=words, rule="made", probability=0.9,
            ))  # fmt: skip
            if speaker and speaker not in [one.name for one in referents]:
                kind = "body" if speaker.isupper() or speaker.startswith("Ministry") else "person"
                referents.append(Referent(name=speaker, kind=kind, mentions=()))
    made = Article(id=name, text_hash=name, text=text, language=language, published_at=published_at)
    return Annotated(
        article=made,
        sentences=tuple(sentences),
        statements=tuple(statements),
        figures=(),
        moments=(),
        referents=tuple(referents),
    )


HARBOUR_EN = [
    "Harbour workers in Rotterdam end their strike after eleven days",
    ("Marta Holub", "The agreement gives every docker a wage increase of 7.5 percent from January"),
    "The port handles about 14 million containers a year.",
    ("Marta Holub", "We never wanted to block the harbour, we wanted safe cranes"),
    ("Pieter Vos", "The company lost 90 million euros because of the strike"),
]
HARBOUR_FR = [
    "Les dockers de Rotterdam mettent fin à leur grève",
    ("Pieter Vos", "La grève a coûté 90 millions d'euros à l'entreprise"),
    ("Marta Holub", "L'accord prévoit pour chaque docker une augmentation de salaire de 7,5 % à partir de janvier"),
    "Le port traite environ 14 millions de conteneurs par an.",
    ("M. Holub", "Nous n'avons jamais voulu bloquer le port, nous voulions des grues sûres"),
]
FOREST_FR = [
    "Incendies de forêt en Galice: trois villages évacués",
    ("Lucía Prado", "Les pompiers ont travaillé toute la nuit pour sauver les maisons"),
    "Le vent devrait faiblir dimanche.",
    ("Lucía Prado", "Nous avons besoin de deux avions de plus"),
]
