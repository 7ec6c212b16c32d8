"""English."""

from retold.languages.pack import Marks, Pack

PACK = Pack(
    code="en",
    name="English",
    marks=Marks(
        quotes=(("“", "”"), ('"', '"'), ("‘", "’")),
        abbreviations="Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt St Jr Sr vs etc No Inc Ltd Co Corp U.S U.K U.N a.m p.m",
    ),
)
