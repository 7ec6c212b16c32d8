"""French."""

from retold.languages.pack import Marks, Pack

PACK = Pack(
    code="fr",
    name="French",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"')),
        dash_dialogue=True,
        abbreviations="M MM Mme Mmes Mlle Me Dr Pr St Ste av apr env cf etc p vol no art",
    ),
)
