"""The plan as a document: what it contains, that everybody can read it, and that it is the same every time."""

from __future__ import annotations

import dataclasses
import itertools
import re
from pathlib import Path

import pikepdf
import pytest

from klimatpeli.content.model import LANGUAGES, Language, Text
from klimatpeli.game import plans
from klimatpeli.game.state import GameState
from klimatpeli.reports.figures import PlanFigures, plan_figures
from klimatpeli.reports.numbers import Numbers
from klimatpeli.reports.plan import plan_report, write_plan_report
from klimatpeli.reports.texts import Texts
from tests.reports import pdf as reading
from tests.reports.conftest import HOSTILE


@pytest.fixture(scope="module")
def figures(played: GameState) -> PlanFigures:
    return plan_figures(played)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


@pytest.fixture(scope="module")
def report(played: GameState, figures: PlanFigures, language: Language) -> pikepdf.Pdf:
    return reading.opened(plan_report(played, figures, language))


# --- contents ------------------------------------------------------------------------------------------------


def test_each_measure_of_the_joint_plan_is_told_with_its_chain_and_follow_up(
    report: pikepdf.Pdf, played: GameState, language: Language
) -> None:
    text = reading.squeezed(reading.words(report))
    for entry in played.joint:
        assert reading.squeezed(plans.title(played, entry.ref, language)) in text
        assert reading.squeezed(entry.follow_up.owner) in text
        assert reading.squeezed(entry.follow_up.indicator) in text
        for link in entry.item.links:
            assert reading.squeezed(link.sentence) in text


def test_the_cover_says_who_when_how_much_and_what_is_missing(
    report: pikepdf.Pdf, played: GameState, figures: PlanFigures, language: Language
) -> None:
    cover = reading.squeezed(reading.read_pages(report)[0].text)
    numbers = Numbers(language)
    for words in (
        played.scenario.place.get(language),
        played.occasion,
        numbers.date(played.opened_at),
        numbers.percent(-figures.reduction, signed=True),
        numbers.kt(figures.gap_kt),
        str(figures.base_year),
        played.scenario.inventory.release,
    ):
        assert reading.squeezed(words) in cover


def test_what_the_room_said_stands_as_it_was_noted(report: pikepdf.Pdf, played: GameState) -> None:
    text = reading.squeezed(reading.words(report))
    said = [
        *(answer for _, answer in played.answers),
        *(told.text for told in played.experiences),
        *(dialog.answer for dialog in played.dialogs),
        *(team.condition for team in played.teams),
        *(stance.reason for stance in played.stances),
        *(reason for _, reason in played.left),
    ]
    assert said
    for words in said:
        assert reading.squeezed(words) in text


def test_a_sentence_that_somebody_ended_is_not_ended_again(report: pikepdf.Pdf, played: GameState) -> None:
    text = reading.words(report)
    assert played.hero is not None
    assert played.hero[1].endswith(".")
    assert played.hero[1] in text
    assert ".." not in text


def test_every_number_in_brackets_is_a_source_in_the_list(report: pikepdf.Pdf) -> None:
    text = reading.words(report)
    cited = {int(n) for group in re.findall(r"\[([\d, ]+)\]", text) for n in group.split(",")}
    listed = {int(n) for n in re.findall(r"\[(\d+)\]\s", text)}
    assert cited
    assert cited <= listed == set(range(1, max(listed) + 1))


def test_totals_are_the_published_ones(figures: PlanFigures, played: GameState) -> None:
    """People compare with what is printed: 187.7 and 121.7, not the sums of rounded sectors (187.6 and 121.6)."""
    published = played.scenario.inventory.totals_kt
    assert figures.base_kt == published[str(figures.base_year)]
    assert figures.last_kt == published[str(figures.last_year)]


def test_the_effects_add_up_to_what_the_plan_takes_off_the_baseline(figures: PlanFigures) -> None:
    counted = sum(figures.counted_kt(item) for item in figures.items)
    assert counted == pytest.approx(figures.measures_kt, rel=1e-9)
    assert counted > 0
    for item in figures.items:
        assert item.low_kt <= item.central_kt <= item.high_kt
        assert item.whole_chain_kt >= item.central_kt - 1e-12


def test_only_what_begins_after_the_target_year_is_called_too_late(played: GameState) -> None:
    first, *others = played.joint
    untold = dataclasses.replace(first, item=dataclasses.replace(first.item, links=()))
    state = dataclasses.replace(played, joint=(untold, *others))
    found, too_late = plan_figures(state), Texts("en")("too_late")
    assert found.item(first.ref).central_kt == 0
    text = reading.squeezed(reading.words(reading.opened(plan_report(state, found, "en"))))
    late = [entry for entry in state.joint if entry.ref.startswith("wind-plan")]
    assert late
    assert text.count(reading.squeezed(too_late)) == len(late)


def test_what_the_target_does_not_see_is_named_even_before_it_amounts_to_anything(
    report: pikepdf.Pdf, played: GameState, figures: PlanFigures, language: Language
) -> None:
    assert figures.item("urban-trees").outside_kt == 0
    text = reading.squeezed(reading.words(report))
    told = f"{plans.title(played, 'urban-trees', language)}: {Numbers(language).kt(0)}."
    assert reading.squeezed(told) in text
    assert reading.squeezed(Texts(language)("apart_outside_none")) not in text


def test_the_plan_with_and_without_credits_is_read_on_one_page(report: pikepdf.Pdf, language: Language) -> None:
    texts = Texts(language)
    parts = [reading.squeezed(texts(key)) for key in ("rulers_without", "rulers_outside", "rulers_note")]
    pages = [reading.squeezed(page.text) for page in reading.read_pages(report)]
    assert any(all(part in page for part in parts) for page in pages)


def test_a_second_scope_stands_in_the_method_with_its_own_release(played: GameState, language: Language) -> None:
    data = played.scenario.inventory
    said = Text(fi="Päätelty luvuista.", sv="En slutsats av siffrorna.", en="Inferred from the figures.")
    other = data.model_copy(
        update={
            "scope": "all_alas_emissions",
            "release": "made_up_1",
            "source": data.source.model_copy(update={"id": "made-up"}),
            "note": said,
            "totals_kt": {year: 2 * total for year, total in data.totals_kt.items()},
        }
    )
    sources = (*played.scenario.sources, other.source)
    scenario = played.scenario.model_copy(update={"beside": other, "sources": sources})
    state = dataclasses.replace(played, scenario=scenario)
    found, texts, numbers = plan_figures(state), Texts(language), Numbers(language)
    assert found.scopes is not None
    text = reading.squeezed(reading.words(reading.opened(plan_report(state, found, language))))
    both = (found.scopes.played, found.scopes.other)
    for words in (
        texts("scopes_heading"),
        texts.short_scope("hinku_without_credits"),
        texts.short_scope("all_alas_emissions"),
        *(numbers.kt(one.base_kt) for one in both),
        *(numbers.percent(-one.reduction, 1, signed=True) for one in both),
        *(one.data.release for one in both),
        said.get(language),
    ):
        assert reading.squeezed(words) in text


def test_a_report_of_one_scope_says_nothing_of_another(report: pikepdf.Pdf, language: Language) -> None:
    assert reading.squeezed(Texts(language)("scopes_heading")) not in reading.squeezed(reading.words(report))


def test_a_workshop_that_is_still_open_says_so(played: GameState, figures: PlanFigures, language: Language) -> None:
    open_still = dataclasses.replace(played, closed_at="")
    text = reading.words(reading.opened(plan_report(open_still, figures, language)))
    assert Texts(language)("draft") in text
    assert Texts(language)("draft") not in reading.words(reading.opened(plan_report(played, figures, language)))


def test_without_a_joint_plan_the_report_says_so_and_what_was_on_the_table(
    without_plan: GameState, language: Language
) -> None:
    report = reading.opened(plan_report(without_plan, plan_figures(without_plan), language))
    text, texts = reading.squeezed(reading.words(report)), Texts(language)
    assert len(report.pages) >= 4
    for words in (texts("no_plan_title"), texts("empty_1"), texts("no_plan_next")):
        assert reading.squeezed(words) in text
    for ref in plans.on_the_table(without_plan):
        assert reading.squeezed(plans.title(without_plan, ref, language)) in text
    assert reading.squeezed(texts("way_plan", year=2030)) not in text


def test_a_target_that_is_reached_leaves_no_gap(played: GameState, figures: PlanFigures) -> None:
    easy = dataclasses.replace(figures, target_reduction=0.1)
    text = reading.words(reading.opened(plan_report(played, easy, "en")))
    assert "to spare" in text
    assert "Still to cut" not in text


# --- whatever people type ------------------------------------------------------------------------------------


def test_whatever_people_type_is_shown_as_words(hostile: GameState) -> None:
    report = reading.opened(plan_report(hostile, plan_figures(hostile), "sv"))
    text = reading.words(report)
    assert "<b>bold</b> & <a href='file:///etc/passwd'>x</a> &lt;" in text
    assert "Жук" in text
    assert "W" * 20 in text
    for invisible in ("\u202e", "\u202c", "\u200f", "\x00"):
        assert invisible in HOSTILE
        assert invisible not in text
    links = [annotation.A.URI for page in report.pages for annotation in page.get("/Annots", [])]
    assert links
    assert all(str(link).startswith("http") for link in links)


def test_no_character_is_left_without_a_glyph(hostile: GameState) -> None:
    report = reading.opened(plan_report(hostile, plan_figures(hostile), "en"))
    assert "\ufffd" not in reading.words(report)


# --- everybody can read it -----------------------------------------------------------------------------------


def test_everything_drawn_is_tagged_or_decoration(report: pikepdf.Pdf) -> None:
    for page in reading.read_pages(report):
        assert page.loose == []


def test_the_document_names_its_language_title_and_standard(
    report: pikepdf.Pdf, played: GameState, language: Language
) -> None:
    title = Texts(language)("document_title", place=played.scenario.place.get(language))
    assert str(report.Root.Lang) == language
    assert str(report.docinfo.Title) == title
    assert bool(report.Root.MarkInfo.Marked)
    assert bool(report.Root.ViewerPreferences.DisplayDocTitle)
    with report.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == title


def test_headings_begin_at_one_and_skip_no_level(report: pikepdf.Pdf) -> None:
    levels = [int(e.role[1]) for e in reading.structure(report).walk() if re.fullmatch(r"H\d", e.role)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_pictures_have_a_text_that_says_the_same(report: pikepdf.Pdf, figures: PlanFigures, language: Language) -> None:
    pictures = [element for element in reading.structure(report).walk() if element.role == "Figure"]
    assert len(pictures) == 2
    for picture in pictures:
        assert Numbers(language).kt(figures.plan_target_year_kt) in picture.alt
        assert picture.attributes is not None
        assert "/BBox" in picture.attributes


def test_tables_have_heads_and_rows_of_equal_length(report: pikepdf.Pdf) -> None:
    tables = [element for element in reading.structure(report).walk() if element.role == "Table"]
    assert len(tables) >= 4
    for table in tables:
        assert {row.role for row in table.children} == {"TR"}
        assert len({len(row.children) for row in table.children}) == 1
        assert {cell.role for cell in table.children[0].children} == {"TH"}
        assert all(row.children[0].role == "TH" for row in table.children)


def test_lists_hold_items_and_items_hold_bodies(report: pikepdf.Pdf) -> None:
    lists = [element for element in reading.structure(report).walk() if element.role == "L"]
    assert lists
    for listed in lists:
        assert {item.role for item in listed.children} == {"LI"}
        assert all({part.role for part in item.children} <= {"Lbl", "LBody"} for item in listed.children)


def test_links_are_described_and_hang_in_the_structure(report: pikepdf.Pdf) -> None:
    annotations = [annotation for page in report.pages for annotation in page.get("/Annots", [])]
    assert annotations
    for annotation in annotations:
        assert str(annotation.Contents)
        assert "/StructParent" in annotation


def test_fonts_are_embedded_and_can_be_read_back(report: pikepdf.Pdf) -> None:
    used = reading.fonts(report)
    assert any(name.startswith("Figtree") for name in used)
    for font in used.values():
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font


def test_there_is_no_raster_image(report: pikepdf.Pdf) -> None:
    for page in reading.read_pages(report):
        assert not page.operators & {"Do", "BI", "EI"}


def test_figures_are_of_equal_width_so_that_columns_stand_straight(report: pikepdf.Pdf) -> None:
    for name, font in reading.fonts(report).items():
        if name.startswith("Figtree"):
            shown = reading.unicode_map(font)
            widths = {int(font.Widths[code - int(font.FirstChar)]) for code, c in shown.items() if c in "0123456789"}
            assert len(widths) <= 1


def test_pages_are_a4_and_numbered(report: pikepdf.Pdf, language: Language) -> None:
    pages = reading.read_pages(report)
    assert len(pages) >= 4
    for number, (page, read) in enumerate(zip(report.pages, pages, strict=True), start=1):
        assert [round(float(side)) for side in page.MediaBox] == [0, 0, 595, 842]
        assert Texts(language)("page_of", page=number, pages=len(pages)) in read.text


# --- the same every time -------------------------------------------------------------------------------------


def test_the_same_workshop_gives_the_same_bytes(played: GameState, language: Language) -> None:
    first, again = (plan_report(played, plan_figures(played), language) for _ in range(2))
    assert first == again


def test_the_file_says_nothing_about_who_made_it_or_where(played: GameState, figures: PlanFigures) -> None:
    content = plan_report(played, figures, "fi")
    report = reading.opened(content)
    assert set(report.docinfo) == {"/Title", "/Producer", "/Creator", "/CreationDate", "/ModDate"}
    assert str(report.docinfo.CreationDate).startswith(f"D:{played.closed_at[:10].replace('-', '')}")
    assert str(Path.home()).encode() not in content
    assert b"anonymous" not in content


def test_writing_replaces_the_old_report_whole_and_leaves_nothing_behind(
    played: GameState, figures: PlanFigures, tmp_path: Path
) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    assert write_plan_report(path, played, figures, "en") == path
    assert path.read_bytes() == plan_report(played, figures, "en")
    assert list(tmp_path.iterdir()) == [path]
