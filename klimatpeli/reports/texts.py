"""What the reports say, in Finnish, Finland-Swedish and English. Each entry: (fi, sv, en)."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.strategy.scopes import scope_name

TABLE: dict[str, tuple[str, str, str]] = {
    # --- frame and cover
    "joint_climate_plan": ("Yhteinen ilmastosuunnitelma", "Gemensam klimatplan", "Joint climate plan"),
    "document_title": (
        "{place}: yhteinen ilmastosuunnitelma",
        "{place}: gemensam klimatplan",
        "{place}: joint climate plan",
    ),
    "page_of": ("Sivu {page}/{pages}", "Sida {page}/{pages}", "Page {page} of {pages}"),
    "fictional": (
        "Kuvitteellinen kunta: luvut ovat harjoittelua varten.",
        "En påhittad kommun: siffrorna är till för övning.",
        "A made-up municipality: the figures are for practice.",
    ),
    "draft": (
        "Työpaja on kesken: tämä on välitulos.",
        "Workshopen pågår: det här är ett mellanresultat.",
        "The workshop is still going on: this is an interim result.",
    ),
    "compared": (
        "vuonna {year} verrattuna vuoteen {base_year}",
        "år {year} jämfört med år {base_year}",
        "by {year}, compared with {base_year}",
    ),
    "short_of_target": (
        "Päästöjä jää {kt} CO₂e vuodessa. Tavoitteesta puuttuu {gap}.",
        "Kvar blir {kt} CO₂e om året. Till målet fattas {gap}.",
        "{kt} CO₂e a year would remain: {gap} short of the target.",
    ),
    "target_reached": (
        "Päästöjä jää {kt} CO₂e vuodessa. Tavoite saavutetaan ja alitetaan {gap}.",
        "Kvar blir {kt} CO₂e om året. Målet nås med {gap} till godo.",
        "{kt} CO₂e a year would remain: the target is reached with {gap} to spare.",
    ),
    "likely": (
        "Todennäköisesti {low}…{high} (kahdeksan kymmenestä laskelmasta).",
        "Sannolikt {low}…{high} (åtta av tio beräkningar).",
        "Likely {low}…{high} (eight runs in ten).",
    ),
    "chance": (
        "Tavoite toteutuu {count} tulevaisuudessa sadasta.",
        "Målet nås i {count} av 100 tänkbara framtider.",
        "The target is reached in {count} of 100 futures.",
    ),
    "chance_least": (
        "Tavoite toteutuu harvemmassa kuin yhdessä tulevaisuudessa sadasta.",
        "Målet nås i färre än 1 av 100 tänkbara framtider.",
        "The target is reached in fewer than 1 in 100 futures.",
    ),
    "chance_most": (
        "Tavoite toteutuu useammassa kuin 99 tulevaisuudessa sadasta.",
        "Målet nås i fler än 99 av 100 tänkbara framtider.",
        "The target is reached in more than 99 in 100 futures.",
    ),
    "chart_title": (
        "Kunnan kasvihuonekaasupäästöt, kt CO₂e vuodessa",
        "Kommunens växthusgasutsläpp, kt CO₂e om året",
        "The municipality’s greenhouse gas emissions, kt CO₂e a year",
    ),
    "chart_gap": ("puuttuu {kt}", "{kt} fattas", "{kt} missing"),
    "chart_target": ("tavoite {percent}", "målet {percent}", "target {percent}"),
    "without_new_measures": ("ilman uusia toimia", "utan nya åtgärder", "without new measures"),
    "joint_plan": ("yhteinen suunnitelma", "den gemensamma planen", "the joint plan"),
    "chart_alt": (
        "Päästöt olivat {base} vuonna {base_year} ja {last} vuonna {last_year}. {then} Tavoite on {target}. "
        "Suurimmat sektorit vuonna {last_year}: {sectors}.",
        "Utsläppen var {base} år {base_year} och {last} år {last_year}. {then} Målet är {target}. De största "
        "sektorerna år {last_year}: {sectors}.",
        "Emissions were {base} in {base_year} and {last} in {last_year}. {then} The target is {target}. The "
        "largest sectors in {last_year}: {sectors}.",
    ),
    "chart_alt_plan": (
        "Vuonna {year} ne ovat ilman uusia toimia {baseline} ja yhteisellä suunnitelmalla {plan}.",
        "År {year} är de {baseline} utan nya åtgärder och {plan} med den gemensamma planen.",
        "In {year} they are {baseline} without new measures and {plan} with the joint plan.",
    ),
    "chart_alt_empty": (
        "Vuonna {year} ne ovat ilman uusia toimia {baseline}.",
        "År {year} är de {baseline} utan nya åtgärder.",
        "In {year} they are {baseline} without new measures.",
    ),
    "what_was_agreed": ("Mitä sovittiin", "Vad vi kom överens om", "What was agreed"),
    "agreed_one": (
        "Sovimme yhdestä toimesta. Niin hyvin juurrutettuna kuin se nyt on, se vähentää päästöjä {kt} vuodessa "
        "vuonna {year}.",
        "Vi kom överens om en åtgärd. Så väl förankrad som den är nu minskar den utsläppen med {kt} om året år {year}.",
        "We agreed on one measure. As well anchored as it is now, it cuts emissions by {kt} a year in {year}.",
    ),
    "agreed_many": (
        "Sovimme {n} toimesta. Niin hyvin juurrutettuina kuin ne nyt ovat, ne vähentävät päästöjä {kt} vuodessa "
        "vuonna {year}.",
        "Vi kom överens om {n} åtgärder. Så väl förankrade som de är nu minskar de utsläppen med {kt} om året år "
        "{year}.",
        "We agreed on {n} measures. As well anchored as they are now, they cut emissions by {kt} a year in {year}.",
    ),
    "agreed_flat_one": (
        "Sovimme yhdestä toimesta. Tavoitteen laskemia päästöjä se ei vielä vähennä.",
        "Vi kom överens om en åtgärd. Ännu minskar den inte de utsläpp som målet räknar.",
        "We agreed on one measure. It does not yet lower the emissions that the target counts.",
    ),
    "agreed_flat_many": (
        "Sovimme {n} toimesta. Tavoitteen laskemia päästöjä ne eivät vielä vähennä.",
        "Vi kom överens om {n} åtgärder. Ännu minskar de inte de utsläpp som målet räknar.",
        "We agreed on {n} measures. They do not yet lower the emissions that the target counts.",
    ),
    "then_lower_short": (
        "Vuonna {year} päästöt ovat silloin {percent} pienemmät kuin vuonna {base_year}. Tavoite on {target}, "
        "joten vielä on löydettävä {gap} vuodessa.",
        "År {year} är utsläppen då {percent} mindre än år {base_year}. Målet är {target}, så ännu återstår {gap} "
        "om året att hitta.",
        "Emissions in {year} are then {percent} lower than in {base_year}. The target is {target}, so {gap} a "
        "year is still to be found.",
    ),
    "then_lower_reached": (
        "Vuonna {year} päästöt ovat silloin {percent} pienemmät kuin vuonna {base_year}. Tavoite on {target}, ja "
        "se saavutetaan: varaa jää {gap} vuodessa.",
        "År {year} är utsläppen då {percent} mindre än år {base_year}. Målet är {target}, och det nås med {gap} "
        "om året till godo.",
        "Emissions in {year} are then {percent} lower than in {base_year}. The target is {target}, and it is "
        "reached with {gap} a year to spare.",
    ),
    "then_higher_short": (
        "Vuonna {year} päästöt ovat silloin {percent} suuremmat kuin vuonna {base_year}. Tavoite on {target}, "
        "joten vielä on löydettävä {gap} vuodessa.",
        "År {year} är utsläppen då {percent} större än år {base_year}. Målet är {target}, så ännu återstår {gap} "
        "om året att hitta.",
        "Emissions in {year} are then {percent} higher than in {base_year}. The target is {target}, so {gap} a "
        "year is still to be found.",
    ),
    "followed_all": (
        "Jokaisella toimella on vastuutaho, mittari ja tarkistuspäivä.",
        "Varje åtgärd har en ansvarig, en indikator och en dag då den följs upp.",
        "Every measure has somebody responsible, an indicator and a day of the check.",
    ),
    "followed_some": (
        "Vastuutaho, mittari ja tarkistuspäivä on {n} toimella {total} toimesta. Muilla lukee ”avoinna”.",
        "Ansvarig, indikator och uppföljningsdag finns för {n} av {total} åtgärder. För de övriga står det ”öppet”.",
        "{n} of {total} measures have somebody responsible, an indicator and a day of the check. "
        "The others say “open”.",
    ),
    "followed_none": (
        "Yhdelläkään toimella ei vielä ole vastuutahoa, mittaria ja tarkistuspäivää: kukaan ei kysy niiden perään.",
        "Ingen åtgärd har ännu både ansvarig, indikator och uppföljningsdag: ingen kommer att fråga efter dem.",
        "No measure has somebody responsible, an indicator and a day of the check yet: nobody will ask about them.",
    ),
    "first_review": (
        "Ensimmäinen tarkistuspäivä on {date}.",
        "Den första uppföljningen är {date}.",
        "The first check is on {date}.",
    ),
    "empty_1": (
        "Työpaja päättyi ilman yhteistä suunnitelmaa: yhtään toimea ei viety eteenpäin.",
        "Workshopen slutade utan gemensam plan: ingen åtgärd fördes vidare.",
        "The workshop ended without a joint plan: no measure was taken forward.",
    ),
    "empty_3": (
        "Seuraavilla sivuilla on, mistä puhuttiin. Siitä on hyvä jatkaa.",
        "På följande sidor står vad som diskuterades. Därifrån går det att fortsätta.",
        "The following pages tell what was discussed, so that the work can go on from there.",
    ),
    "short_scope_hinku_without_credits": ("Hinku-rajaus", "Hinku-avgränsningen", "Hinku scope"),
    "short_scope_all_alas_emissions": ("Kaikki sektorit", "Alla sektorer", "All sectors"),
    "cover_measures": ("Toimia", "Åtgärder", "Measures"),
    "cover_investment": ("Kunnan investoinnit", "Kommunens investeringar", "The municipality invests"),
    "cover_staff": ("Kunnan oma työ", "Kommunens eget arbete", "The municipality’s own work"),
    "cover_people": ("Mukana", "Deltagare", "Took part"),
    "people_unit_one": ("ihminen", "person", "person"),
    "people_unit_many": ("ihmistä", "personer", "people"),
    "scope_line": (
        "Päästötiedot: {publisher}, {source}. Laajuus: {scope}. Julkaisu: {release}.",
        "Utsläppsdata: {publisher}, {source}. Omfattning: {scope}. Utgåva: {release}.",
        "Emission data: {publisher}, {source}. Scope: {scope}. Release: {release}.",
    ),
    "target_in_force": (
        "Tavoite: {percent} vuodesta {base_year} vuoteen {year} ({decided_by}).",
        "Mål: {percent} från {base_year} till {year} ({decided_by}).",
        "Target: {percent} from {base_year} to {year} ({decided_by}).",
    ),
    "target_own": (
        "Tavoite: {percent} vuodesta {base_year} vuoteen {year}. Työpaja asetti sen itse; voimassa on {in_force} "
        "({decided_by}).",
        "Mål: {percent} från {base_year} till {year}. Workshopen satte det själv; i kraft är {in_force} "
        "({decided_by}).",
        "Target: {percent} from {base_year} to {year}. The workshop set it; in force is {in_force} ({decided_by}).",
    ),
    # --- measures
    "overview_heading": ("Yhteinen suunnitelma", "Den gemensamma planen", "The joint plan"),
    "plan_heading": ("Toimi toimelta", "Åtgärd för åtgärd", "Measure by measure"),
    "plan_lead": (
        "Tämän työpaja vie eteenpäin. Vaikutus on laskettu vuodelle {year} sillä osuudella, joka nykyisellä "
        "juurruttamisella toteutuu. Hakasulkeissa olevat numerot viittaavat lähteisiin raportin lopussa.",
        "Det här för workshopen vidare. Effekten gäller år {year}, med den del som blir verklighet med nuvarande "
        "förankring. Siffrorna inom hakparentes hänvisar till källorna i slutet av rapporten.",
        "This is what the workshop takes forward. The effect is for {year}, with the part that comes true as the "
        "measure is anchored now. Numbers in brackets refer to the sources at the end of the report.",
    ),
    "no_plan_title": ("Yhteistä suunnitelmaa ei syntynyt", "Det blev ingen gemensam plan", "No joint plan came about"),
    "no_plan_text": (
        "Mitään toimea ei hyväksytty yhdessä. Se on tulos sekin: se kertoo, mistä kannattaa puhua ennen päätöstä. "
        "Alla näkyy, mitä oli pöydällä, ja seuraavassa luvussa, mitä osallistujat sanoivat.",
        "Ingen åtgärd godkändes gemensamt. Också det är ett resultat: det visar vad som behöver talas igenom före "
        "beslut. Nedan syns vad som låg på bordet, och i nästa kapitel vad deltagarna sade.",
        "No measure was accepted together. That is a result too: it shows what needs talking about before a "
        "decision. Below is what was on the table, and the next chapter has what people said.",
    ),
    "no_plan_next": (
        "Seuraava askel: valitkaa yksi toimi, jolle löytyy vastuutaho, ja ottakaa se esiin seuraavassa kokouksessa.",
        "Nästa steg: välj en åtgärd som någon kan svara för och ta upp den på nästa möte.",
        "Next step: pick one measure that somebody can answer for, and bring it to the next meeting.",
    ),
    "copied_from": ("kopioitu: {place}, {year}", "kopierad: {place}, {year}", "copied from {place}, {year}"),
    "effect_in": ("Vaikutus vuonna {year}", "Effekt år {year}", "Effect in {year}"),
    "range": ("vaihtelu {range}", "intervall {range}", "range {range}"),
    "no_tonnes": ("ei omia tonneja", "inga egna ton", "no tonnes of its own"),
    "not_measurable": ("ei mitattavissa", "kan inte mätas", "not measurable"),
    "too_late": ("vasta tavoitevuoden jälkeen", "först efter målåret", "only after the target year"),
    "comes_true": ("Toteutuva osuus", "Blir verklighet", "Comes true"),
    "links_of_four": ("{n}/4 lenkkiä", "{n}/4 länkar", "{n} of 4 links"),
    "with_whole_chain": ("koko ketjulla {kt}", "med hel kedja {kt}", "with a whole chain {kt}"),
    "investment": ("Investointi", "Investering", "Investment"),
    "payer": ("Maksaja", "Betalas av", "Paid by"),
    "yearly": ("Vuosittain", "Årligen", "Every year"),
    "yearly_cost": ("lisäkustannus", "merkostnad", "added cost"),
    "yearly_saving": ("säästö tai tulo", "besparing eller inkomst", "saving or income"),
    "no_yearly": ("ei muutosta", "ingen ändring", "no change"),
    "own_staff": ("Oma työ", "Eget arbete", "Own staff"),
    "decides": ("Päättää", "Beslutar", "Who decides"),
    "owner": ("Vastuutaho", "Ansvarig", "Responsible"),
    "start": ("Alkaa", "Startar", "Start"),
    "acts_from": ("vaikuttaa {year}–", "verkar från {year}", "acts from {year}"),
    "indicator": ("Mittari", "Indikator", "Indicator"),
    "from_to": ("{baseline} → {goal}", "{baseline} → {goal}", "{baseline} → {goal}"),
    "to_goal": ("tavoite {goal}", "mål {goal}", "goal {goal}"),
    "proposal": ("ehdotus: {text}", "förslag: {text}", "proposal: {text}"),
    "next_meeting": ("Seuraava kokous", "Nästa möte", "Next meeting"),
    "review_date": ("Tarkistuspäivä", "Uppföljning", "Check"),
    "open": ("avoinna", "öppet", "open"),
    "chain": ("Juurruttamisen ketju", "Kedjan av förankring", "The chain of anchoring"),
    "link_missing": ("lenkki puuttuu", "länken saknas", "link missing"),
    "origin_step": ("kerrottu", "informerad", "told"),
    "origin_decision": ("päätös kytkee tämän", "kopplas av beslutet", "linked by the decision"),
    "origin_dialog": ("selvä vuoropuhelun jälkeen", "klart efter dialogen", "clear after the dialog"),
    "origin_cake": ("kuukauden kakun ansiosta", "tack vare månadens tårta", "thanks to the cake of the month"),
    "stances": ("Joukkueiden kanta", "Lagens hållning", "Where the teams stand"),
    "stance_counts": (
        "{support} kannattaa, {live_with} voi hyväksyä, {objection} ei hyväksy",
        "{support} stöder, {live_with} kan leva med det, {objection} har en invändning",
        "{support} for, {live_with} can live with it, {objection} against",
    ),
    "objection_words": (
        "Vastalause ({kind}), {team}: {words}",
        "Invändning ({kind}), {team}: {words}",
        "Objection ({kind}), {team}: {words}",
    ),
    "stance_words": ("{team}: {words}", "{team}: {words}", "{team}: {words}"),
    "quoted": ("”{words}”", "”{words}”", "“{words}”"),
    "kind_fact": ("tieto", "fakta", "fact"),
    "kind_value": ("arvo", "värdering", "value"),
    "kind_interest": ("etu", "intresse", "interest"),
    "kind_none": ("laji avoinna", "slaget öppet", "kind left open"),
    "copied_result": ("Muualla", "På annat håll", "Elsewhere"),
    "copied_text": ("{place}, {year}: {result}", "{place}, {year}: {result}", "{place}, {year}: {result}"),
    "beware": ("Varo tätä", "Se upp", "To beware of"),
    "outside": ("Tavoite ei näe tätä", "Det målet inte ser", "Not seen by the target"),
    "outside_text": ("{kt} vuonna {year}. {reason}", "{kt} år {year}. {reason}", "{kt} in {year}. {reason}"),
    "credit": ("Päästöhyvitys", "Utsläppskredit", "Credit"),
    "credit_counted": (
        "{kt} vuonna {year}; tavoite laskee sen mukaan.",
        "{kt} år {year}; målet räknar in den.",
        "{kt} in {year}; the target counts it.",
    ),
    "credit_not_counted": (
        "{kt} vuonna {year}; tavoite ei laske sitä mukaan.",
        "{kt} år {year}; målet räknar inte in den.",
        "{kt} in {year}; the target does not count it.",
    ),
    "enabling": ("Miksi mukana", "Varför den är med", "Why it is here"),
    "led_to": ("Mihin tämä johti", "Vad det ledde till", "What it led to"),
    "grounds": ("Luvut", "Siffrorna", "The figures"),
    "grounds_effect": ("vaikutus", "effekt", "effect"),
    "grounds_cost": ("kustannus", "kostnad", "cost"),
    "grounds_timing": ("aikataulu", "tidtabell", "timing"),
    "basis_sourced": ("lähteestä", "ur källan", "from a source"),
    "basis_derived": ("laskettu lähteistä", "räknad ur källor", "worked out from sources"),
    "basis_judged": ("arvioitu", "bedömd", "judged"),
    "col_measure": ("Toimi", "Åtgärd", "Measure"),
    "col_effect": ("kt vuonna {year}", "kt år {year}", "kt in {year}"),
    "col_meur": ("M€", "M€", "€M"),
    "col_meur_year": ("M€/v", "M€/år", "€M/a"),
    "col_staff": ("htv", "åv", "py"),
    "col_owner": ("Vastuutaho", "Ansvarig", "Responsible"),
    "col_review": ("Tarkistus", "Uppföljning", "Check"),
    "sum": ("Yhteensä", "Totalt", "Total"),
    "summary_note": (
        "htv = henkilötyövuosi. Vaikutukset on jaettu niin, ettei samaa tonnia lasketa kahdesti; siksi ne voi "
        "laskea yhteen.",
        "åv = årsverke. Effekterna är fördelade så att inget ton räknas två gånger; därför kan de läggas ihop.",
        "py = person-years. Effects are shared out so that no tonne is counted twice; that is why they add up.",
    ),
    "summary_credits": (
        "Luvuissa ovat mukana päästöhyvitykset, koska tavoite laskee ne.",
        "Utsläppskrediter ingår, eftersom målet räknar dem.",
        "Credits are included, because the target counts them.",
    ),
    "way_heading": (
        "Vuodesta {base_year} vuoteen {year}",
        "Från {base_year} till {year}",
        "From {base_year} to {year}",
    ),
    "way_level": ("Vuosi {year}", "År {year}", "Year {year}"),
    "way_done": ("Muutos vuoteen {year}", "Ändring till {year}", "Change to {year}"),
    "way_without": (
        "Ilman uusia toimia vuoteen {year}",
        "Utan nya åtgärder till {year}",
        "Without new measures to {year}",
    ),
    "way_others": ("Muut {n} toimea", "De övriga {n} åtgärderna", "The other {n} measures"),
    "way_plan": ("Yhteinen suunnitelma {year}", "Gemensam plan {year}", "Joint plan {year}"),
    "way_gap": ("Vielä vähennettävää", "Ännu att minska", "Still to cut"),
    "way_target": ("tavoite {percent} = {kt}", "målet {percent} = {kt}", "target {percent} = {kt}"),
    "way_alt": (
        "Portaat: {steps}. Tavoite on {target}.",
        "Trappan: {steps}. Målet är {target}.",
        "The steps: {steps}. The target is {target}.",
    ),
    "way_empty": ("Ilman uusia toimia {year}", "Utan nya åtgärder {year}", "Without new measures {year}"),
    "on_the_table_heading": ("Mitä oli pöydällä", "Vad som låg på bordet", "What was on the table"),
    "on_the_table_item": ("{title} ({teams})", "{title} ({teams})", "{title} ({teams})"),
    "not_taken_heading": ("Pöydällä, mutta ei mukana", "På bordet, men inte med", "On the table, but not taken"),
    # --- room
    "room_heading": ("Mitä osallistujat sanoivat", "Vad deltagarna sade", "What people said"),
    "people_one": (
        "Paikalla oli {people} ihminen, {teams} joukkue.",
        "{people} person deltog, i {teams} lag.",
        "{people} person took part, in {teams} team.",
    ),
    "people_many": (
        "Paikalla oli {people} ihmistä, joukkueita {teams}.",
        "{people} personer deltog, i {teams} lag.",
        "{people} people took part, in {teams} teams.",
    ),
    "col_team": ("Joukkue", "Lag", "Team"),
    "col_people": ("Ihmisiä", "Personer", "People"),
    "col_groups": ("Ryhmittäin", "Per grupp", "By group"),
    "participants_heading": ("Ketkä olivat mukana", "Vilka var med", "Who took part"),
    "guess_heading": (
        "Mistä päästöt tulevat: arvattu ja laskettu",
        "Var utsläppen uppstår: gissat och beräknat",
        "Where emissions come from: guessed and calculated",
    ),
    "surprise": (
        "Suurin yllätys: {sector}. Arvaus oli {guess}, päästötiedoissa on {measured}.",
        "Den största överraskningen: {sector}. Gissningen var {guess}, i inventeringen är det {measured}.",
        "The biggest surprise: {sector}. The guess was {guess}, the inventory says {measured}.",
    ),
    "col_sector": ("Sektori", "Sektor", "Sector"),
    "col_guess": ("Joukkueiden arvaus", "Lagens gissning", "The teams’ guess"),
    "col_measured": ("Päästötiedot {year}", "Inventeringen {year}", "Inventory {year}"),
    "col_difference": ("Ero", "Skillnad", "Difference"),
    "points": ("{n} %-yks.", "{n} %-enh.", "{n} pp"),
    "controls_note": (
        "Joukkueet arvioivat myös, mihin kunta yltää: {decide} päästöistä se päättää itse, {influence} se voi "
        "vaikuttaa ja {hope} se voi vain toivoa.",
        "Lagen bedömde också vad kommunen rår på: {decide} av utsläppen bestämmer den över, {influence} kan den "
        "påverka och {hope} kan den bara hoppas på.",
        "The teams also judged what the municipality can reach: it decides on {decide} of the emissions, can "
        "influence {influence} and can only hope about {hope}.",
    ),
    "confidence_heading": (
        "Uskommeko tavoitteeseen",
        "Tror vi på målet",
        "Do we believe in the target",
    ),
    "col_confidence": ("Luottamus", "Tilltro", "Confidence"),
    "col_condition": ("Millä ehdolla", "På vilket villkor", "On what condition"),
    "confidence_of": ("{n}/5", "{n}/5", "{n}/5"),
    "objections_heading": ("Vastalauseet ja ehdot", "Invändningar och villkor", "Objections and reservations"),
    "about_target": ("Tavoite", "Målet", "The target"),
    "dialog_heading": (
        "Kysymyksiä ja vastauksia ennen päätöstä",
        "Frågor och svar före beslutet",
        "Questions and answers before the decision",
    ),
    "dialog_about": (
        "{title}: {asker} kysyi joukkueelta {team}",
        "{title}: {asker} frågade {team}",
        "{title}: {asker} asked {team}",
    ),
    "dialog_clear": ("Selvä.", "Klart.", "Clear."),
    "dialog_not_yet": ("Ei vielä.", "Inte ännu.", "Not yet."),
    "experience_heading": ("Kokemuksia pöydästä", "Erfarenheter kring bordet", "Experience at the table"),
    "guesses_heading": ("Kuinka kävi", "Hur det gick", "How it went"),
    "col_round": ("Kierros", "Omgång", "Round"),
    "col_before": ("Ennen", "Före", "Before"),
    "col_after": ("Jälkeen", "Efter", "After"),
    "col_guessed": ("Arvaus", "Gissning", "Guess"),
    "rounds_note": (
        "Kaikkien joukkueiden suunnitelmat yhdessä, päästöt vuonna {year}.",
        "Alla lags planer tillsammans, utsläppen år {year}.",
        "All teams’ plans together, emissions in {year}.",
    ),
    "debrief_heading": ("Mitä opimme", "Vad vi lärde oss", "What we learned"),
    "pulse_heading": ("Alussa ja lopussa", "I början och i slutet", "At the start and at the end"),
    "col_statement": ("Väite", "Påstående", "Statement"),
    "col_start": ("Alussa", "I början", "At the start"),
    "col_end": ("Lopussa", "I slutet", "At the end"),
    "pulse_note": (
        "Kädet: samaa mieltä · en tiedä · eri mieltä.",
        "Händer: håller med · vet inte · håller inte med.",
        "Hands: agree · unsure · disagree.",
    ),
    "pulse_counts": (
        "{agree} · {unsure} · {disagree}",
        "{agree} · {unsure} · {disagree}",
        "{agree} · {unsure} · {disagree}",
    ),
    "not_asked": ("ei kysytty", "inte frågat", "not asked"),
    "end_heading": ("Ennen ja nyt", "Före och nu", "Before and now"),
    "col_item": ("Kuinka moni sanoo kyllä", "Hur många säger ja", "How many say yes"),
    "col_now": ("Nyt", "Nu", "Now"),
    "awards_heading": ("Palkinnot", "Utmärkelser", "Awards"),
    "award_to": ("{award}: {team}", "{award}: {team}", "{award}: {team}"),
    # --- method
    "method_heading": ("Näin laskettiin", "Så här räknades det", "How this was calculated"),
    "m_inventory": (
        "Lähtökohta on julkaistu päästötieto: {place}, {first}–{last}. Mitään ei ole täydennetty: puuttuva vuosi "
        "puuttuu.",
        "Utgångspunkten är den publicerade inventeringen: {place}, {first}–{last}. Ingenting har fyllts i: ett år "
        "som saknas får saknas.",
        "The starting point is the published inventory: {place}, {first}–{last}. Nothing has been filled in: a "
        "missing year stays missing.",
    ),
    "m_baseline": (
        "”Ilman uusia toimia” vie jokaisen sektorin eteenpäin kahdella oletuksella: paljonko ajetaan, lämmitetään "
        "ja tuotetaan, ja paljonko päästöjä siitä syntyy yksikköä kohti. Oletukset ovat arvioita koko maan "
        "kehityksestä, eivät ennusteita tästä kunnasta.",
        "”Utan nya åtgärder” för varje sektor framåt med två antaganden: hur mycket det körs, värms och "
        "produceras, och hur stora utsläpp varje enhet ger. Antagandena är bedömningar av hela landets "
        "utveckling, inte prognoser för den här kommunen.",
        "“Without new measures” carries each sector forward with two assumptions: how much is driven, heated and "
        "produced, and how much each unit of it emits. They are judgements about the whole country, not forecasts "
        "for this municipality.",
    ),
    "m_measures": (
        "Toimi vie osuuden sektorin päästöistä. Vaikutus alkaa, kun päätös on ehditty toteuttaa, ja kasvaa "
        "täyteen muutamassa vuodessa. Jos kaksi tointa koskee samoja päästöjä, jälkimmäinen vaikuttaa vain "
        "siihen, mitä edelliseltä jäi; samaa tonnia ei lasketa kahdesti eikä järjestyksellä ole väliä.",
        "En åtgärd tar en andel av en sektors utsläpp. Effekten börjar när beslutet har hunnit genomföras och "
        "växer till full styrka på några år. Gäller två åtgärder samma utsläpp verkar den ena bara på det som den "
        "andra lämnar kvar; inget ton räknas två gånger, och ordningen spelar ingen roll.",
        "A measure takes a share of a sector’s emissions. The effect begins when the decision has been carried "
        "out and grows to full strength within a few years. Where two measures touch the same emissions, one acts "
        "only on what the other leaves; no tonne is counted twice, and the order does not matter.",
    ),
    "m_chain": (
        "Juurruttamisen ketjussa on neljä lenkkiä päätöksestä työn tekijöihin. Pelin sääntö: ilman lenkkejä "
        "vaikutuksesta toteutuu 0 %, yhdellä 40 %, kahdella 60 %, kolmella 80 % ja neljällä koko vaikutus. "
        "Osuudet ovat arvioita.",
        "Kedjan av förankring har fyra länkar, från beslutet till dem som gör jobbet. Spelets regel: utan länkar "
        "blir 0 % av effekten verklighet, med en 40 %, två 60 %, tre 80 % och fyra hela effekten. Andelarna är "
        "bedömda.",
        "The chain of anchoring has four links, from the decision to the people who do the work. The rule of the "
        "game: without links 0% of an effect comes true, with one 40%, two 60%, three 80% and four all of it. The "
        "shares are judged.",
    ),
    "m_range": (
        "Vaihteluväli näyttää, mitä tapahtuu, jos juuri tämän toimen vaikutus jää pieneksi tai onnistuu hyvin.",
        "Intervallet visar vad som händer om just den här åtgärdens effekt blir liten eller lyckas väl.",
        "The range shows what happens if this one measure turns out to do little or to go well.",
    ),
    "m_limits": (
        "Luvut ovat keskustelua ja vertailua varten. Jokainen toimi tarvitsee vielä oman valmistelunsa ennen päätöstä.",
        "Siffrorna är till för samtal och jämförelse. Varje åtgärd behöver ännu sin egen beredning före beslut.",
        "The figures are for talking and comparing. Each measure still needs its own preparation before a decision.",
    ),
    "outlook_heading": (
        "Oletukset ilman uusia toimia",
        "Antaganden utan nya åtgärder",
        "Assumptions without new measures",
    ),
    "outlook_note": (
        "Muutos vuodesta {last_year} vuoteen {year}. Oletukset voi vaihtaa ohjelmassa.",
        "Ändring från {last_year} till {year}. Antagandena kan bytas i programmet.",
        "Change from {last_year} to {year}. The assumptions can be changed in the program.",
    ),
    "col_activity": ("Määrä", "Mängd", "Amount"),
    "col_intensity": ("Päästö yksikköä kohti", "Utsläpp per enhet", "Emission per unit"),
    "col_basis": ("Peruste", "Grund", "Grounds"),
    "grid_factor": (
        "Sähkön päästökerroin: {first} g/kWh vuonna {last_year}, {then} g/kWh vuonna {year} ({basis}).",
        "Elens utsläppsfaktor: {first} g/kWh år {last_year}, {then} g/kWh år {year} ({basis}).",
        "Emission factor of electricity: {first} g/kWh in {last_year}, {then} g/kWh in {year} ({basis}).",
    ),
    "apart_heading": (
        "Mitä tavoite laskee ja mitä ei",
        "Vad målet räknar och inte räknar",
        "What the target counts and what it does not",
    ),
    "apart_credits_counted": (
        "Päästöhyvitykset (tuulivoima ja muu puhdas sähkö verkkoon) lasketaan mukaan tavoitteeseen.",
        "Utsläppskrediter (vindkraft och annan ren el till nätet) räknas in i målet.",
        "Credits (wind power and other clean electricity fed to the grid) count towards the target.",
    ),
    "apart_credits_not": (
        "Päästöhyvityksiä (tuulivoima ja muu puhdas sähkö verkkoon) ei lasketa mukaan tavoitteeseen.",
        "Utsläppskrediter (vindkraft och annan ren el till nätet) räknas inte in i målet.",
        "Credits (wind power and other clean electricity fed to the grid) do not count towards the target.",
    ),
    "apart_credits_amount": (
        "Yhteisessä suunnitelmassa niitä on {kt} vuonna {year}.",
        "I den gemensamma planen är de {kt} år {year}.",
        "The joint plan has {kt} of them in {year}.",
    ),
    "rulers_without": ("Ilman hyvityksiä", "Utan utsläppskrediter", "Without credits"),
    "rulers_with": ("Hyvitysten kanssa", "Med utsläppskrediter", "With credits"),
    "rulers_share": (
        "Osuus vähennyksestä, joka on hyvitysten varassa",
        "Del av minskningen som beror på utsläppskrediter",
        "Part of the cut that depends on credits",
    ),
    "rulers_outside": (
        "Vähennys, jota tavoite ei laske",
        "Minskning som målet inte räknar",
        "Cut that the target does not count",
    ),
    "rulers_note": (
        "Hyvitykset pienenevät sitä mukaa kuin verkon sähkö puhdistuu.",
        "Krediterna minskar i takt med att elen i nätet blir renare.",
        "Credits shrink as the electricity in the grid gets cleaner.",
    ),
    "rulers_col": ("Yhteinen suunnitelma", "Den gemensamma planen", "The joint plan"),
    "scopes_heading": (
        "Sama suunnitelma kahdella rajauksella",
        "Samma plan med två avgränsningar",
        "The same plan in two scopes",
    ),
    "scopes_intro": (
        "Tavoite on asetettu tällä rajauksella: {played}. Saman alueen päästöt on julkaistu myös toisella rajauksella: "
        "{other}. Sille ei ole asetettu tavoitetta. {note}",
        "Målet gäller den här avgränsningen: {played}. Utsläppen i samma område har publicerats också med en annan: "
        "{other}. För den finns inget mål. {note}",
        "The target is set in this scope: {played}. Emissions of the same area are published in another one too: "
        "{other}. No target is set for it. {note}",
    ),
    "scopes_col": ("Ilman hyvityksiä", "Utan utsläppskrediter", "Without credits"),
    "scopes_latest": ("Viimeisin", "Senaste", "Latest"),
    "scopes_latest_note": ("vuosi {year}", "år {year}", "in {year}"),
    "scopes_without": ("{year} ilman toimia", "{year} utan åtgärder", "{year} without measures"),
    "scopes_plan": ("{year} toimien kanssa", "{year} med åtgärderna", "{year} with the plan"),
    "scopes_change": ("Muutos {year}–{then}", "Ändring {year}–{then}", "Change {year}–{then}"),
    "scopes_note": (
        "Suunnitelma vie saman määrän tonneja kummallakin rajauksella. Muuten kukin sektori kehittyy odotetusti, mikä "
        "on arvio; sille, minkä vain laajempi rajaus laskee, ei ole omaa arviota.",
        "Planen tar lika många ton med båda avgränsningarna. I övrigt utvecklas varje sektor som väntat, vilket är en "
        "bedömning; för det som bara den vidare avgränsningen räknar finns ingen egen bedömning.",
        "The plan takes the same tonnes in both scopes. Apart from that each sector follows its outlook, which is "
        "judged; what only the wider scope counts has no outlook of its own.",
    ),
    "scopes_left_out": (
        "{other}: suunnitelman vähennyksestä {kt} jää pois, koska sektorin päästöt ovat siinä vähennystä pienemmät.",
        "{other}: av planens minskning faller {kt} bort, eftersom sektorns utsläpp där är mindre än minskningen.",
        "{other}: {kt} of the plan’s reduction fall away, since the sector emits less than that there.",
    ),
    "scopes_source": (
        "{name}: {publisher}, {source}. Julkaisu: {release}.",
        "{name}: {publisher}, {source}. Utgåva: {release}.",
        "{name}: {publisher}, {source}. Release: {release}.",
    ),
    "apart_credits_none": (
        "Yhteisessä suunnitelmassa niitä ei ole.",
        "Den gemensamma planen har inga.",
        "The joint plan has none.",
    ),
    "apart_outside": (
        "Tavoitteen ulkopuolella vähenee lisäksi {kt} vuonna {year}: todellisia tonneja, joita tämä laskentatapa "
        "ei näe.",
        "Utanför målet minskar dessutom {kt} år {year}: verkliga ton som det här räknesättet inte ser.",
        "Outside the target another {kt} less is emitted in {year}: real tonnes that this way of counting does "
        "not see.",
    ),
    "apart_outside_none": (
        "Yhteisessä suunnitelmassa ei ole vaikutuksia, jotka jäisivät tavoitteen laskentatavan ulkopuolelle.",
        "Den gemensamma planen har inga effekter som hamnar utanför målets räknesätt.",
        "The joint plan has no effects that fall outside the target’s way of counting.",
    ),
    "left_out_heading": (
        "Toimet, joita ei pelattu tässä kunnassa",
        "Åtgärder som inte spelades i den här kommunen",
        "Measures not played in this municipality",
    ),
    "sources_heading": ("Lähteet", "Källor", "Sources"),
    "source_line": ("{publisher}, {year}.", "{publisher}, {year}.", "{publisher}, {year}."),
    "licence": ("Lisenssi: {licence}.", "Licens: {licence}.", "Licence: {licence}."),
    "about_heading": ("Tästä raportista", "Om rapporten", "About this report"),
    "about_text": (
        "Raportti on tehty Klimatpelin versiolla {version}. Pelattu aineisto: {scenario}, tunniste {fingerprint}. "
        "Samasta työpajasta syntyy aina sama raportti.",
        "Rapporten är gjord med Klimatpeli version {version}. Spelat material: {scenario}, kontrollsumma "
        "{fingerprint}. Samma workshop ger alltid samma rapport.",
        "This report was made with Klimatpeli version {version}. Material played: {scenario}, fingerprint "
        "{fingerprint}. The same workshop always gives the same report.",
    ),
    "about_words": (
        "Osallistujien sanat ovat kuten ne kirjattiin. Nimiä ei kerätä: ihmisistä on vain lukumäärät ryhmittäin.",
        "Deltagarnas ord återges som de antecknades. Inga namn samlas in: om människorna finns bara antal per grupp.",
        "Participants’ words stand as they were noted. No names are collected: people are only counted by group.",
    ),
    "about_box": (
        "Merkit, joita raportin kirjasin ei tunne, näkyvät ruutuna □.",
        "Tecken som rapportens typsnitt saknar syns som en ruta □.",
        "Characters that the report’s typeface lacks show as a box □.",
    ),
}


@dataclass(frozen=True, slots=True)
class Texts:
    """The report's own sentences in one language."""

    language: Language

    def __call__(self, key: str, **values: object) -> str:
        """The sentence with its placeholders filled. Raises KeyError for an unknown key or a missing value."""
        text = TABLE[key][LANGUAGES.index(self.language)].format(**values)
        return text.replace(" %", "\u00a0%")

    def scope(self, scope: str) -> str:
        """An inventory's scope in words."""
        return scope_name(scope, self.language)

    def short_scope(self, scope: str) -> str:
        """The same where there is little room."""
        key = f"short_scope_{scope}"
        return self(key) if key in TABLE else self.scope(scope)

    def plural(self, key: str, n: int, **values: object) -> str:
        """The ``_one`` or ``_many`` form."""
        return self(f"{key}_{'one' if n == 1 else 'many'}", n=n, **values)
