"""What the scope of an inventory is called: which emissions it counts."""

from __future__ import annotations

from klimatpeli.content.model import Language, Text

_SCOPES = {
    "hinku_without_credits": Text(
        fi="Hinku-laskenta ilman päästöhyvityksiä",
        sv="räknat enligt Hinku-reglerna, utan utsläppskrediter",
        en="Hinku calculation without emission credits",
    ),
    "all_alas_emissions": Text(fi="kaikki ALas-päästöt", sv="alla ALas-utsläpp", en="all ALas emissions"),
    "invented_for_training": Text(
        fi="keksittyjä lukuja, Hinku-laskennan alat",
        sv="påhittade siffror, Hinku-beräkningens sektorer",
        en="invented figures, in the sectors of the Hinku calculation",
    ),
    "territorial_without_international_transport": Text(
        fi="alueella syntyvät päästöt ilman kansainvälistä liikennettä",
        sv="territoriella utsläpp utan internationella transporter",
        en="territorial emissions without international transport",
    ),
}


def scope_name(scope: str, language: Language) -> str:
    """In words; a scope that nobody has named, with its underscores taken away."""
    return _SCOPES[scope].get(language) if scope in _SCOPES else scope.replace("_", " ")
