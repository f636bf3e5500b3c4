<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda, now: {phase}</source>
        <translation>Ohjelma, nyt: {phase}</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>Less</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Enemmän</translation>
    </message>
</context>
<context>
    <name>AnchorView</name>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Everyone has heard. Nothing of the effect is lost.</source>
        <translation>Kaikki ovat kuulleet. Vaikutuksesta ei huku mitään.</translation>
    </message>
    <message>
        <source>Fill all three</source>
        <translation>Täyttäkää kaikki kolme</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Guard: 1 token</source>
        <translation>Suojaa: 1 merkki</translation>
    </message>
    <message>
        <source>Guarded: no link is lost at the next check.</source>
        <translation>Suojattu: seuraavassa tarkistuksessa lenkkejä ei irtoa.</translation>
    </message>
    <message>
        <source>If nobody asks about it, it loses one link each round. Your tokens: {tokens}.</source>
        <translation>Jos kukaan ei kysy tästä, siltä irtoaa joka kierroksella lenkki. Merkkejä: {tokens}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Kept. It needs both somebody responsible and an indicator before it is safe.</source>
        <translation>Tallessa. Turvassa se on vasta, kun sillä on vastuutaho ja mittari.</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>Seuraava valinta</translation>
    </message>
    <message>
        <source>No tonnes of its own in {year}; it still has to be anchored.</source>
        <translation>Ei omia tonneja vuonna {year}; juurruttaa se pitää silti.</translation>
    </message>
    <message>
        <source>Nothing to anchor yet</source>
        <translation>Ei vielä mitään juurrutettavaa</translation>
    </message>
    <message>
        <source>Offered to {team}. They see it when they have the laptop.</source>
        <translation>Tarjottu joukkueelle {team}. Tarjous näkyy, kun kannettava on siellä.</translation>
    </message>
    <message>
        <source>One sentence. No names, please</source>
        <translation>Yksi lause, ei nimiä</translation>
    </message>
    <message>
        <source>Place the link</source>
        <translation>Aseta lenkki</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuutaho</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Share the cost ({money}) half and half with:</source>
        <translation>Puolita kustannus ({money}) joukkueen kanssa:</translation>
    </message>
    <message>
        <source>Shared with {team}: you pay {money}.</source>
        <translation>Yhteinen, toinen joukkue: {team}. Te maksatte {money}.</translation>
    </message>
    <message>
        <source>Somebody will ask about it, so no link is lost.</source>
        <translation>Joku kysyy tästä, joten lenkkejä ei irtoa.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Takes one anchoring step; you have {steps}. Then {share} of the effect comes true.</source>
        <translation>Vie yhden juurrutusaskelen; jäljellä {steps}. Sen jälkeen vaikutuksesta toteutuu {share}.</translation>
    </message>
    <message>
        <source>What do we watch?</source>
        <translation>Mitä seuraamme?</translation>
    </message>
    <message>
        <source>What you choose comes here: who has to hear about it, and who is responsible for it.</source>
        <translation>Valitsemanne tulee tähän: kenen pitää kuulla siitä ja kuka siitä vastaa.</translation>
    </message>
    <message>
        <source>When do we check?</source>
        <translation>Milloin tarkistamme?</translation>
    </message>
    <message>
        <source>Which board or unit is responsible?</source>
        <translation>Mikä lautakunta tai yksikkö vastaa?</translation>
    </message>
    <message>
        <source>Who is responsible, and who checks?</source>
        <translation>Kuka vastaa ja kuka tarkistaa?</translation>
    </message>
    <message>
        <source>Who must have heard?</source>
        <translation>Kenen pitää kuulla tästä?</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Tämän kierroksen valintanne on lukittu.</translation>
    </message>
    <message>
        <source>convinced by your answer</source>
        <translation>vakuuttui vastauksestanne</translation>
    </message>
    <message>
        <source>heard with the decision on the card</source>
        <translation>kuuli kortin päätöksestä</translation>
    </message>
    <message>
        <source>won over by the cake</source>
        <translation>tuli mukaan kakun ansiosta</translation>
    </message>
    <message>
        <source>{full} in {year} when all have heard. As it stands: {now}.</source>
        <translation>{full} vuonna {year}, kun kaikki ovat kuulleet. Nyt: {now}.</translation>
    </message>
    <message>
        <source>{full} in {year}: all of it comes true.</source>
        <translation>{full} vuonna {year}: kaikki toteutuu.</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>toteutuu {share}</translation>
    </message>
    <message>
        <source>{who}: what does this person need to hear?</source>
        <translation>{who}: mikä on tärkeintä kuulla?</translation>
    </message>
</context>
<context>
    <name>AudienceFigures</name>
    <message>
        <source>Other</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>gap {amount}</source>
        <translation>puuttuu {amount}</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>tavoite saavutettu</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>tavoite {percent}</translation>
    </message>
    <message>
        <source>without new measures</source>
        <translation>ilman uusia toimia</translation>
    </message>
</context>
<context>
    <name>AudienceKit</name>
    <message>
        <source>at the laptop</source>
        <translation>koneella</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Kierros {round}/{rounds}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Mitä osallistujat näkevät</translation>
    </message>
    <message>
        <source>council year {year}</source>
        <translation>valtuustovuosi {year}</translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message>
        <source>Awards</source>
        <translation>Palkinnot</translation>
    </message>
    <message>
        <source>Drum roll, please …</source>
        <translation>Rumpujen pärinää …</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Todennäköinen väli {low} … {high}</translation>
    </message>
    <message>
        <source>No joint plan</source>
        <translation>Ei yhteistä suunnitelmaa</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Puhukaa tästä</translation>
    </message>
    <message>
        <source>The joint plan: by {year}, compared with {base}</source>
        <translation>Yhteinen suunnitelma: vuoteen {year} mennessä, verrattuna vuoteen {base}</translation>
    </message>
    <message>
        <source>The nearest team reached {share} of the best possible.</source>
        <translation>Lähimmäs päässyt joukkue: {share} parhaasta mahdollisesta.</translation>
    </message>
    <message>
        <source>The room did not agree on a measure. That is a result, too.</source>
        <translation>Yhdestäkään toimesta ei päästy sopuun. Sekin on tulos.</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>Tavoite saavutetaan</translation>
    </message>
    <message>
        <source>The teams’ stances</source>
        <translation>Joukkueiden kannat</translation>
    </message>
    <message>
        <source>What would have to be true to close the last {kt}?</source>
        <translation>Mitä pitäisi tapahtua, jotta viimeinenkin {kt} löytyisi?</translation>
    </message>
    <message>
        <source>Which measure would you defend at the market square on Saturday?</source>
        <translation>Mitä toimea puolustaisit lauantaina torilla?</translation>
    </message>
    <message>
        <source>done by {year}</source>
        <translation>muutos vuoteen {year}</translation>
    </message>
    <message>
        <source>kt CO₂e a year</source>
        <translation>kt CO₂e vuodessa</translation>
    </message>
    <message>
        <source>target {percent} = {kt}</source>
        <translation>tavoite {percent} = {kt}</translation>
    </message>
    <message>
        <source>without new measures</source>
        <translation>ilman uusia toimia</translation>
    </message>
    <message>
        <source>{kt} above the target</source>
        <translation>{kt} yli tavoitteen</translation>
    </message>
</context>
<context>
    <name>AwardsTask</name>
    <message>
        <source>Everyday hero</source>
        <translation>Arjen sankari</translation>
    </message>
    <message>
        <source>Name the hero</source>
        <translation>Nimeä sankari</translation>
    </message>
    <message>
        <source>No names, please</source>
        <translation>Ei nimiä, kiitos</translation>
    </message>
    <message>
        <source>Reveal awards</source>
        <translation>Paljasta palkinnot</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mistä kiitämme</translation>
    </message>
    <message>
        <source>Which unit</source>
        <translation>Mikä yksikkö</translation>
    </message>
    <message>
        <source>a real unit, never a person</source>
        <translation>oikea yksikkö, ei koskaan henkilö</translation>
    </message>
    <message>
        <source>a school kitchen, the road crew …</source>
        <translation>koulun keittiö, tienhoitajat …</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Anchoring</source>
        <translation>Juurruttaminen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimet</translation>
    </message>
    <message>
        <source>Next: anchoring</source>
        <translation>Seuraavaksi juurrutus</translation>
    </message>
    <message>
        <source>Next: measures</source>
        <translation>Seuraavaksi toimet</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Lähde mukaan</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>choose your measures, then hand the laptop over</source>
        <translation>valitkaa toimet, antakaa sitten kannettava eteenpäin</translation>
    </message>
    <message>
        <source>with this: {effect}</source>
        <translation>tällä: {effect}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>valittu {count}</translation>
    </message>
    <message>
        <source>{effect} when anchored</source>
        <translation>{effect} juurrutettuna</translation>
    </message>
    <message>
        <source>{ready} of {count}</source>
        <translation>{ready}/{count}</translation>
    </message>
    <message>
        <source>{team} offers to share “{title}”: you pay {money}, and it stands in both plans.</source>
        <translation>{team} tarjoutuu jakamaan toimen ”{title}”: te maksatte {money}, ja se on kummankin suunnitelmassa.</translation>
    </message>
</context>
<context>
    <name>Cake</name>
    <message>
        <source>A cake</source>
        <translation>Kakku</translation>
    </message>
    <message>
        <source>An empty plate</source>
        <translation>Tyhjä lautanen</translation>
    </message>
</context>
<context>
    <name>CakeScreen</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n ääni</numerusform>
            <numerusform>%n ääntä</numerusform>
        </translation>
    </message>
    <message>
        <source>Cake of the month</source>
        <translation>Kuukauden kakku</translation>
    </message>
    <message>
        <source>Click a card, or move with the arrow keys and press Enter.</source>
        <translation>Napsauttakaa korttia tai liikkukaa nuolilla ja painakaa Enter.</translation>
    </message>
    <message>
        <source>Each team votes in secret for the best measure of another team.</source>
        <translation>Jokainen joukkue äänestää salaa parasta toisen joukkueen toimea.</translation>
    </message>
    <message>
        <source>Give the cake</source>
        <translation>Anna kakku</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation>Anna kannettava eteenpäin</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Selkokielellä</translation>
    </message>
    <message>
        <source>Its chain is full: one extra anchoring step next round.</source>
        <translation>Ketju on jo täysi: yksi askel lisää ensi kierroksella.</translation>
    </message>
    <message>
        <source>Its chain was full already.</source>
        <translation>Ketju oli jo täysi.</translation>
    </message>
    <message>
        <source>No other team has chosen anything this round</source>
        <translation>Muut joukkueet eivät ole valinneet mitään tällä kierroksella</translation>
    </message>
    <message>
        <source>One more link in its chain.</source>
        <translation>Yksi lenkki lisää ketjuun.</translation>
    </message>
    <message>
        <source>Our cake goes to: {title}</source>
        <translation>Kakkumme saa: {title}</translation>
    </message>
    <message>
        <source>The cake has already been given.</source>
        <translation>Kakku on jo annettu.</translation>
    </message>
    <message>
        <source>The cake is shared</source>
        <translation>Kakku jaetaan</translation>
    </message>
    <message>
        <source>The cake is worth one link of the chain.</source>
        <translation>Kakulla saa ketjuun yhden lenkin.</translation>
    </message>
    <message>
        <source>The vote is secret. The cake is worth one link of the chain.</source>
        <translation>Äänestys on salainen. Kakulla saa ketjuun yhden lenkin.</translation>
    </message>
    <message>
        <source>There is nothing to vote for. Hand the laptop over.</source>
        <translation>Äänestettävää ei ole. Antakaa kannettava eteenpäin.</translation>
    </message>
    <message>
        <source>Vote for the cake of the month</source>
        <translation>Äänestäkää kuukauden kakusta</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Äänet</translation>
    </message>
    <message>
        <source>Which choice of another team deserves a cake?</source>
        <translation>Mikä toisen joukkueen valinta ansaitsee kakun?</translation>
    </message>
    <message>
        <source>Who gets the cake of the month?</source>
        <translation>Kuka saa kuukauden kakun?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopioitu</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>on äänestänyt</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>miettii</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
vuonna {year}</translation>
    </message>
</context>
<context>
    <name>CakeTask</name>
    <message>
        <source>Reveal the cake</source>
        <translation>Paljasta kakku</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Äänet</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>salassa paljastukseen asti</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Measures</source>
        <translation>Toimet</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>The card is still face down</source>
        <translation>Kortti on vielä nurin</translation>
    </message>
    <message>
        <source>The facilitator draws it in a moment.</source>
        <translation>Vetäjä kääntää sen pian.</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Mitä päätätte?</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>niin kuin ennen</translation>
    </message>
    <message>
        <source>costs {money} a year</source>
        <translation>maksaa {money} vuodessa</translation>
    </message>
    <message>
        <source>effect from {year}</source>
        <translation>vaikuttaa vuodesta {year}</translation>
    </message>
    <message>
        <source>gains {money} a year</source>
        <translation>hyöty {money} vuodessa</translation>
    </message>
    <message>
        <source>no extra cost</source>
        <translation>ei lisäkustannusta</translation>
    </message>
    <message>
        <source>no investment</source>
        <translation>ei investointia</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} kysyy</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Scenario card</source>
        <translation>Tilannekortti</translation>
    </message>
    <message>
        <source>read it aloud, slowly</source>
        <translation>lue ääneen, rauhassa</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Click an option or press its letter. “As usual” is an honest answer too.</source>
        <translation>Napsauttakaa vaihtoehtoa tai painakaa sen kirjainta. Myös ”niin kuin ennen” on rehellinen vastaus.</translation>
    </message>
    <message>
        <source>Next: measures</source>
        <translation>Seuraavaksi toimet</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Mitä päätätte?</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>niin kuin ennen</translation>
    </message>
    <message>
        <source>no tonnes counted</source>
        <translation>ei laskettuja tonneja</translation>
    </message>
    <message>
        <source>works from {year}</source>
        <translation>vaikuttaa vuodesta {year}</translation>
    </message>
    <message>
        <source>{effect} in {year} when fully anchored ({low} to {high}), {staff}.</source>
        <translation>{effect} vuonna {year}, kun juurrutus on valmis ({low}–{high}), {staff}.</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} kysyy</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Anchoring: {held} of {total} links</source>
        <translation>Juurruttaminen: {held}/{total} lenkkiä</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message numerus="yes">
        <source>%n can live with it</source>
        <translation>
            <numerusform>%n voi hyväksyä</numerusform>
            <numerusform>%n voi hyväksyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n ei hyväksy</numerusform>
            <numerusform>%n ei hyväksy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support</source>
        <translation>
            <numerusform>%n kannattaa</numerusform>
            <numerusform>%n kannattaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Five points for each team</source>
        <translation>Viisi pistettä joukkueelle</translation>
    </message>
    <message>
        <source>How you gave your points</source>
        <translation>Näin jaoitte pisteet</translation>
    </message>
    <message>
        <source>In secret, over everything on the table. You are yourselves again.</source>
        <translation>Salassa, kaikesta mitä pöydällä on. Olette taas omia itsejänne.</translation>
    </message>
    <message>
        <source>In the joint plan: {count}</source>
        <translation>Yhteisessä suunnitelmassa: {count}</translation>
    </message>
    <message>
        <source>Most points go first: support, can live with it, or object and say why.</source>
        <translation>Eniten pisteitä saanut ensin: kannatan, voin hyväksyä tai en voi, ja miksi.</translation>
    </message>
    <message>
        <source>No team has chosen a measure.</source>
        <translation>Yksikään joukkue ei ole valinnut toimea.</translation>
    </message>
    <message>
        <source>Nothing is on the table</source>
        <translation>Pöydällä ei ole mitään</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Pöydällä</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Yksi kerrallaan</translation>
    </message>
    <message>
        <source>Shall this go forward?</source>
        <translation>Viedäänkö tämä eteenpäin?</translation>
    </message>
    <message>
        <source>The teams’ stances</source>
        <translation>Joukkueiden kannat</translation>
    </message>
    <message>
        <source>Top {shown} of {all}</source>
        <translation>Eniten pisteitä saaneet {shown}; pöydällä {all}</translation>
    </message>
    <message>
        <source>has given its points</source>
        <translation>on antanut pisteensä</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>miettii</translation>
    </message>
    <message>
        <source>no cut by {year}</source>
        <translation>ei vähennä vuoteen {year} mennessä</translation>
    </message>
    <message>
        <source>no money needed</source>
        <translation>ei vaadi rahaa</translation>
    </message>
    <message>
        <source>still to hear</source>
        <translation>vielä kuulematta</translation>
    </message>
    <message>
        <source>{amount} less in {year}</source>
        <translation>{amount} vähemmän vuonna {year}</translation>
    </message>
</context>
<context>
    <name>ChooseTask</name>
    <message>
        <source>Add to the joint plan</source>
        <translation>Lisää yhteiseen suunnitelmaan</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Käsittele</translation>
    </message>
    <message>
        <source>Discuss: {measure}</source>
        <translation>Käsittele: {measure}</translation>
    </message>
    <message>
        <source>Everything on the table has been settled. Go on to follow-up.</source>
        <translation>Kaikki pöydällä oleva on käsitelty. Jatka seurantaan.</translation>
    </message>
    <message>
        <source>Five points each</source>
        <translation>Viisi pistettä kullekin</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Left out because …</source>
        <translation>Jätetään pois, koska …</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Pöydällä</translation>
    </message>
    <message>
        <source>Reveal points</source>
        <translation>Paljasta pisteet</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Miksi se jätetään pois</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>hyväksyntä</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>most points first</source>
        <translation>eniten pisteitä ensin</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>salassa paljastukseen asti</translation>
    </message>
</context>
<context>
    <name>CloseScreen</name>
    <message>
        <source>Before we go: this is what stays.</source>
        <translation>Ennen kuin lähdemme: tämä jää.</translation>
    </message>
    <message>
        <source>Check {date}</source>
        <translation>Tarkistus {date}</translation>
    </message>
    <message>
        <source>Every move is kept</source>
        <translation>Jokainen siirto on tallessa</translation>
    </message>
    <message>
        <source>Next meeting {meeting} · check {check}</source>
        <translation>Seuraava kokous {meeting} · tarkistus {check}</translation>
    </message>
    <message>
        <source>No date has been set for checking.</source>
        <translation>Tarkistuspäivää ei ole sovittu.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF esityslistalle</translation>
    </message>
    <message>
        <source>Thank you, {place}!</source>
        <translation>Kiitos, {place}!</translation>
    </message>
    <message>
        <source>The workshop is closed. See you at the follow-up.</source>
        <translation>Työpaja on päättynyt. Nähdään seurannassa.</translation>
    </message>
    <message>
        <source>To the strategy database</source>
        <translation>Strategiatietokantaan</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Mikä menee minne</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>Milloin tarkistamme</translation>
    </message>
    <message>
        <source>and {count} more; the last check {date}</source>
        <translation>ja vielä {count}; viimeinen tarkistus {date}</translation>
    </message>
    <message>
        <source>goal, measures, owners, indicators and dates</source>
        <translation>tavoite, toimet, vastuutahot, mittarit ja päivät</translation>
    </message>
    <message>
        <source>the joint plan, objections and sources</source>
        <translation>yhteinen suunnitelma, vastaväitteet ja lähteet</translation>
    </message>
    <message>
        <source>the workshop can be opened and replayed</source>
        <translation>työpajan voi avata ja käydä läpi uudelleen</translation>
    </message>
</context>
<context>
    <name>CloseTask</name>
    <message>
        <source>Close</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Päätä työpaja</translation>
    </message>
    <message>
        <source>Every measure has somebody responsible, an indicator and a check date.</source>
        <translation>Jokaisella toimella on vastuutaho, mittari ja tarkistuspäivä.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF esityslistalle</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Mukaan kotiin</translation>
    </message>
    <message>
        <source>The workshop is closed</source>
        <translation>Työpaja on päättynyt</translation>
    </message>
    <message>
        <source>To the strategy database</source>
        <translation>Strategiatietokantaan</translation>
    </message>
    <message>
        <source>check date</source>
        <translation>tarkistuspäivä</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>mittari</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>vastuutaho</translation>
    </message>
    <message>
        <source>{measure}: missing {what}</source>
        <translation>{measure}: puuttuu {what}</translation>
    </message>
</context>
<context>
    <name>ConfidenceScreen</name>
    <message>
        <source>Choose a number from 1 to 5, with the mouse or the keys.</source>
        <translation>Valitkaa luku 1–5 hiirellä tai näppäimillä.</translation>
    </message>
    <message>
        <source>Confidence from 1 to 5</source>
        <translation>Luottamus 1–5</translation>
    </message>
    <message>
        <source>Emissions {percent} lower in {year} than in {base}</source>
        <translation>Päästöt {percent} pienemmät vuonna {year} kuin vuonna {base}</translation>
    </message>
    <message>
        <source>How sure are you of the target?</source>
        <translation>Kuinka varmoja olette tavoitteesta?</translation>
    </message>
    <message>
        <source>How sure are you that we will reach the target?</source>
        <translation>Kuinka varmoja olette siitä, että tavoite toteutuu?</translation>
    </message>
    <message>
        <source>It has been shown and can no longer be changed.</source>
        <translation>Se on jo näytetty, eikä sitä voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Nobody sees it before all teams have answered.</source>
        <translation>Kukaan ei näe tätä ennen kuin kaikki joukkueet ovat vastanneet.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Lähetä ja anna eteenpäin</translation>
    </message>
    <message>
        <source>What is the most important condition?</source>
        <translation>Mikä on tärkein ehto?</translation>
    </message>
    <message>
        <source>completely sure</source>
        <translation>täysin varmoja</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>melko varmoja</translation>
    </message>
    <message>
        <source>not at all sure</source>
        <translation>emme lainkaan varmoja</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>emme kovin varmoja</translation>
    </message>
    <message>
        <source>such as: if the state keeps its support. No names, please</source>
        <translation>esimerkiksi: jos valtion tuki säilyy. Ei nimiä, kiitos</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>hyvin varmoja</translation>
    </message>
    <message>
        <source>{decided}: from {from_kt} to {to_kt} a year</source>
        <translation>{decided}: {from_kt} → {to_kt} vuodessa</translation>
    </message>
</context>
<context>
    <name>ControlScreen</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuutti myöhässä</numerusform>
            <numerusform>%n minuuttia myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>As expected again</source>
        <translation>Takaisin odotettuun</translation>
    </message>
    <message>
        <source>Ask each team</source>
        <translation>Kysy joka joukkueelta</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Päätä työpaja</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Confirm the goal</source>
        <translation>Vahvista tavoite</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Esirippu</translation>
    </message>
    <message>
        <source>Each team chooses in turn; the wall shows who decides.</source>
        <translation>Joukkueet valitsevat vuorollaan; kangas näyttää, kuka päättää.</translation>
    </message>
    <message>
        <source>Each team guesses the new total, secretly.</source>
        <translation>Jokainen joukkue arvaa uuden summan salaa.</translation>
    </message>
    <message>
        <source>Everyone now sees a what-if:</source>
        <translation>Kankaalla näkyy nyt: entä jos</translation>
    </message>
    <message>
        <source>Fill in follow-up</source>
        <translation>Täytä seuranta</translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation>Jatka kelloa</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Go to “{phase}”?</source>
        <translation>Siirrytäänkö: ”{phase}”?</translation>
    </message>
    <message>
        <source>Go to “{phase}”? This is skipped and written down: {skipped}.</source>
        <translation>Siirrytäänkö: ”{phase}”? Väliin jää, ja se kirjataan: {skipped}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Älä lyhennä</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Laptop to {team}</source>
        <translation>Kannettava: {team}</translation>
    </message>
    <message>
        <source>Next on the wall: {phase}</source>
        <translation>Seuraavaksi kankaalla: {phase}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Seuraava kysymys</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Seuraavaksi: {phase}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ei kumottavaa</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Kankaalla</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Minuutti vähemmän</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Minuutti lisää</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Pysäytä kello</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Lue kortti</translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation>Ohittamisen syy</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo: {move}</source>
        <translation>Tee uudelleen: {move}</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Paljasta</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Lyhennä</translation>
    </message>
    <message>
        <source>Shorten “{phase}” to {minutes} min?</source>
        <translation>Lyhennetäänkö ”{phase}”: {minutes} min?</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Näytä kankaalla</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Alkusivu</translation>
    </message>
    <message>
        <source>Start the timer again</source>
        <translation>Käynnistä kello uudelleen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Pysy tässä</translation>
    </message>
    <message>
        <source>The neighbour asks one question and says clear or not yet. Then the team locks its choices.</source>
        <translation>Naapuri kysyy yhden kysymyksen ja sanoo: selvä tai ei vielä. Sitten joukkue lukitsee valintansa.</translation>
    </message>
    <message>
        <source>Undo: {move}</source>
        <translation>Kumoa: {move}</translation>
    </message>
    <message>
        <source>What if …?</source>
        <translation>Entä jos …?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Miksi tämä luku?</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Miksi, muutamalla sanalla</translation>
    </message>
    <message>
        <source>You can close the program or unplug the projector at any time: every move is already saved.</source>
        <translation>Voit sulkea ohjelman tai irrottaa johdon milloin vain: jokainen siirto on jo tallessa.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>tallessa klo {time}</translation>
    </message>
    <message>
        <source>{occasion}Facilitator · {phase}</source>
        <translation>{occasion}Vetäjä · {phase}</translation>
    </message>
</context>
<context>
    <name>CornerstoneStepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Vaihe {number}/{total}: {name}</translation>
    </message>
</context>
<context>
    <name>DebriefScreen</name>
    <message>
        <source>First how it felt, then what happened, why, and what we do on Monday.</source>
        <translation>Ensin miltä tuntui, sitten mitä tapahtui, miksi, ja mitä teemme maanantaina.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Miltä tuntui?</translation>
    </message>
    <message>
        <source>Links that came loose because nobody asked: {count}</source>
        <translation>Lenkkejä irtosi, koska kukaan ei kysynyt: {count}</translation>
    </message>
    <message>
        <source>Now we look back</source>
        <translation>Nyt katsomme taaksepäin</translation>
    </message>
    <message>
        <source>Of the measures in all plans</source>
        <translation>Kaikkien suunnitelmien toimista</translation>
    </message>
    <message>
        <source>Our own moves</source>
        <translation>Omat siirtomme</translation>
    </message>
    <message>
        <source>Round {round} · {year}</source>
        <translation>Kierros {round} · {year}</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Mitä opimme?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Entä nyt?</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation>Mistä sovimme</translation>
    </message>
    <message>
        <source>Which link was missing most?</source>
        <translation>Mikä lenkki puuttui useimmin?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja vielä {count}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä kukaan</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
</context>
<context>
    <name>DebriefTask</name>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Kysy: {question}</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Purkukeskustelu</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Mitä osallistujat sanoivat</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>kankaalla</translation>
    </message>
    <message>
        <source>one question at a time</source>
        <translation>yksi kysymys kerrallaan</translation>
    </message>
</context>
<context>
    <name>DialogScreen</name>
    <message>
        <source>After the lock there is no dialog: talk now.</source>
        <translation>Lukituksen jälkeen ei ole vuoropuhelua: puhukaa nyt.</translation>
    </message>
    <message>
        <source>After this the plans are locked.</source>
        <translation>Tämän jälkeen suunnitelmat lukitaan.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Toinen kysymys</translation>
    </message>
    <message>
        <source>Answer from: {team}</source>
        <translation>Vastaajana: {team}</translation>
    </message>
    <message>
        <source>Answer one question, then lock your choices</source>
        <translation>Vastatkaa yhteen kysymykseen ja lukitkaa sitten valinnat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Clear: one link more</source>
        <translation>Selvä: yksi lenkki lisää</translation>
    </message>
    <message>
        <source>Clear: the measure gets one link of its chain for free.</source>
        <translation>Selvä: toimi saa ketjuunsa yhden lenkin ilmaiseksi.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Anna eteenpäin</translation>
    </message>
    <message>
        <source>Lock our choices</source>
        <translation>Lukitse valintamme</translation>
    </message>
    <message>
        <source>Lock, and your choices of this round stand.</source>
        <translation>Kun lukitsette, tämän kierroksen valinnat pysyvät.</translation>
    </message>
    <message>
        <source>No anchoring link this time.</source>
        <translation>Ketju ei saanut uutta lenkkiä.</translation>
    </message>
    <message>
        <source>No names, please. You may leave it empty</source>
        <translation>Ei nimiä. Voi jättää tyhjäksi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Not yet: the team thinks again while there is still time.</source>
        <translation>Ei vielä: joukkue miettii uudestaan, kun vielä ehtii.</translation>
    </message>
    <message>
        <source>One anchoring link for free.</source>
        <translation>Ketju sai yhden lenkin ilmaiseksi.</translation>
    </message>
    <message>
        <source>One question in plain words. One answer. Then the verdict.</source>
        <translation>Yksi kysymys tavallisin sanoin. Yksi vastaus. Sitten ratkaisu.</translation>
    </message>
    <message>
        <source>Question from: {team}</source>
        <translation>Kysyjänä: {team}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>The board says: clear</source>
        <translation>Lautakunta sanoo: selvä</translation>
    </message>
    <message>
        <source>The board says: not yet</source>
        <translation>Lautakunta sanoo: ei vielä</translation>
    </message>
    <message>
        <source>The neighbour is now the board</source>
        <translation>Nyt naapuri on lautakunta</translation>
    </message>
    <message>
        <source>The scenario card still waits for your answer; without it you cannot lock.</source>
        <translation>Tilannekortti odottaa vielä vastaustanne; ilman sitä ette voi lukita.</translation>
    </message>
    <message>
        <source>When you have heard the answer: is it clear?</source>
        <translation>Kun olette kuulleet vastauksen: onko se selvä?</translation>
    </message>
    <message>
        <source>Which of your choices is the question about?</source>
        <translation>Mitä valintaanne kysymys koskee?</translation>
    </message>
    <message>
        <source>Who asks whom</source>
        <translation>Kuka kysyy keneltä</translation>
    </message>
    <message>
        <source>You have chosen nothing that could be asked about.</source>
        <translation>Ette ole valinneet mitään, mistä voisi kysyä.</translation>
    </message>
    <message>
        <source>You sit as the deciding board now. One question.</source>
        <translation>Istutte nyt päättävänä lautakuntana. Yksi kysymys.</translation>
    </message>
    <message>
        <source>Your answer in one line</source>
        <translation>Vastauksenne yhdellä rivillä</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Tämän kierroksen valintanne on lukittu.</translation>
    </message>
    <message>
        <source>about fairness</source>
        <translation>reiluudesta</translation>
    </message>
    <message>
        <source>about getting it done</source>
        <translation>toteutuksesta</translation>
    </message>
    <message>
        <source>about money</source>
        <translation>rahasta</translation>
    </message>
    <message>
        <source>about people</source>
        <translation>ihmisistä</translation>
    </message>
    <message>
        <source>about the climate</source>
        <translation>ilmastosta</translation>
    </message>
    <message>
        <source>about words</source>
        <translation>sanoista</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>selvä</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>lukittu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>vielä tulossa</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>toteutuu {share}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
</context>
<context>
    <name>EmissionChart</name>
    <message>
        <source>Emissions</source>
        <translation>Päästöt</translation>
    </message>
    <message>
        <source>No emissions loaded yet</source>
        <translation>Päästötietoja ei ole vielä ladattu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T näyttää luvut taulukkona</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Ilman uusia toimia</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
</context>
<context>
    <name>EndPulseScreen</name>
    <message>
        <source>How many agreed, then and now</source>
        <translation>Kuinka moni oli samaa mieltä, silloin ja nyt</translation>
    </message>
    <message>
        <source>How many, before today and now</source>
        <translation>Kuinka moni, ennen ja nyt</translation>
    </message>
    <message>
        <source>Raise your hand if this is true for you</source>
        <translation>Nostakaa käsi, jos näin on</translation>
    </message>
    <message>
        <source>The first answers were not counted.</source>
        <translation>Ensimmäisiä vastauksia ei laskettu.</translation>
    </message>
    <message>
        <source>What we asked at the start</source>
        <translation>Tätä kysyimme alussa</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ennen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>{count} of {people}</source>
        <translation>{count}/{people}</translation>
    </message>
</context>
<context>
    <name>EstimateScreen</name>
    <message>
        <source>It has been shown and can no longer be changed.</source>
        <translation>Se on jo näytetty, eikä sitä voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Ready to send. Nobody sees it before the reveal.</source>
        <translation>Valmis lähetettäväksi. Kukaan ei näe tätä ennen paljastusta.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Sectors without a mark for who decides: {count}. You may leave them so.</source>
        <translation>Sektoreita, joista on merkitsemättä, kuka päättää: {count}. Ne voi jättää niin.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Lähetä ja anna eteenpäin</translation>
    </message>
    <message>
        <source>Share out 100 points as you think the emissions are divided.</source>
        <translation>Jakakaa 100 pistettä sektoreille niin kuin uskotte päästöjen jakautuvan.</translation>
    </message>
    <message>
        <source>Share out the rest</source>
        <translation>Jaa loput</translation>
    </message>
    <message>
        <source>Where do our emissions come from?</source>
        <translation>Mistä päästömme tulevat?</translation>
    </message>
    <message>
        <source>You can send when all points are given. Still to give: {left}.</source>
        <translation>Voitte lähettää, kun kaikki pisteet on jaettu. Jakamatta: {left}.</translation>
    </message>
    <message>
        <source>left: all 100 points are given</source>
        <translation>jäljellä: kaikki 100 pistettä on jaettu</translation>
    </message>
    <message>
        <source>points left to give</source>
        <translation>pistettä jakamatta</translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message>
        <source>Have you been through this?</source>
        <translation>Onko teillä kokemusta tästä?</translation>
    </message>
    <message>
        <source>Kept. Thank you for sharing it.</source>
        <translation>Tallessa. Kiitos, että kerroitte.</translation>
    </message>
    <message>
        <source>Kept. You earned a token.</source>
        <translation>Tallessa. Saitte merkin.</translation>
    </message>
    <message>
        <source>One or two sentences, no names</source>
        <translation>Lause tai kaksi, ei nimiä</translation>
    </message>
    <message>
        <source>Save the experience</source>
        <translation>Tallenna kokemus</translation>
    </message>
    <message>
        <source>Tokens: {count}</source>
        <translation>Merkkejä: {count}</translation>
    </message>
    <message>
        <source>What happened? No names, please</source>
        <translation>Mitä tapahtui? Ei nimiä, kiitos</translation>
    </message>
    <message>
        <source>Who, by role</source>
        <translation>Kuka (rooli)</translation>
    </message>
    <message>
        <source>Write down one experience of somebody at the table and earn a token.</source>
        <translation>Kirjatkaa yksi pöytäseurueen kokemus, niin saatte merkin.</translation>
    </message>
    <message>
        <source>such as: farmer, school head, councillor</source>
        <translation>esimerkiksi: viljelijä, rehtori, valtuutettu</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>It is downloaded from SYKE’s emission service (paastot.hiilineutraalisuomi.fi): the spreadsheet in Finnish or the CSV of one municipality, Hinku calculation without emission credits.</source>
        <translation>Se ladataan Syken päästöpalvelusta (paastot.hiilineutraalisuomi.fi): yhden kunnan suomenkielinen taulukko tai CSV, Hinku-laskenta ilman päästöhyvityksiä.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Needed only when neither the file nor the program knows them.</source>
        <translation>Tarvitaan vain, jos sitä ei ole tiedostossa eikä ohjelmassa.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Lue tiedosto</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Luetaan tiedostoa …</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukasluku</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>The file has not been read yet</source>
        <translation>Tiedostoa ei ole vielä luettu</translation>
    </message>
    <message>
        <source>The file was refused and nothing was kept. The figures you had are as they were.</source>
        <translation>Tiedostoa ei otettu, eikä mitään tallennettu. Aiemmat luvut ovat ennallaan.</translation>
    </message>
    <message>
        <source>The municipality the figures are for. A file that names another is refused.</source>
        <translation>Kunta, jonka lukuja tiedostossa on. Jos tiedostossa on jonkin muun kunnan nimi, sitä ei oteta.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Kirjoita kokonaisluku tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Write whose figures these are.</source>
        <translation>Kirjoita, minkä kunnan luvut nämä ovat.</translation>
    </message>
    <message>
        <source>Your own emission figures</source>
        <translation>Omat päästöluvut</translation>
    </message>
</context>
<context>
    <name>FileFaults</name>
    <message>
        <source>A formula stands here. The file as SYKE gives it holds numbers.</source>
        <translation>Tässä on kaava. Syken antamassa tiedostossa on lukuja.</translation>
    </message>
    <message>
        <source>Cells in the row: {found}. Expected: {expected}.</source>
        <translation>Rivin soluja: {found}. Niitä kuuluu olla {expected}.</translation>
    </message>
    <message>
        <source>It cannot be read as a spreadsheet. Download it again.</source>
        <translation>Sitä ei voi lukea taulukkona. Lataa se uudelleen.</translation>
    </message>
    <message>
        <source>It cannot be read. Check that it is still there and not open in another program.</source>
        <translation>Sitä ei voi lukea. Tarkista, että se on yhä paikallaan eikä se ole auki toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>It does not say how the figures are calculated. Download the one called “{expected}”.</source>
        <translation>Siinä ei kerrota, miten luvut on laskettu. Lataa se, jonka nimi on ”{expected}”.</translation>
    </message>
    <message>
        <source>It is a spreadsheet of the old kind (.xls). Open it and save it as .xlsx.</source>
        <translation>Se on vanhanmallinen taulukko (.xls). Avaa se ja tallenna .xlsx-muodossa.</translation>
    </message>
    <message>
        <source>It is a web page, not a spreadsheet. Download the file again from SYKE’s service.</source>
        <translation>Se on verkkosivu, ei taulukko. Lataa tiedosto uudelleen Syken palvelusta.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB. The figures of one municipality take much less.</source>
        <translation>Se on suurempi kuin {limit} Mt. Yhden kunnan luvut vievät paljon vähemmän.</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet (.xlsx) nor text in UTF-8. Save it as one of these.</source>
        <translation>Se ei ole taulukko (.xlsx) eikä UTF-8-tekstiä. Tallenna se jommassakummassa muodossa.</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it and save it without one.</source>
        <translation>Se on suojattu salasanalla. Avaa se ja tallenna ilman salasanaa.</translation>
    </message>
    <message>
        <source>Missing between {before} and {after}; every year from {first} on is needed.</source>
        <translation>Puuttuu vuosien {before} ja {after} välistä; jokainen vuosi tarvitaan vuodesta {first} alkaen.</translation>
    </message>
    <message>
        <source>Neither the file nor the program knows the number of residents. Write it in the field Residents.</source>
        <translation>Asukaslukua ei ole tiedostossa eikä ohjelmassa. Kirjoita se kenttään Asukasluku.</translation>
    </message>
    <message>
        <source>No figure for: {sectors}.</source>
        <translation>Luku puuttuu: {sectors}.</translation>
    </message>
    <message>
        <source>Nothing was found where a number is expected.</source>
        <translation>Tämä kohta on tyhjä; tähän kuuluu luku.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rivi {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rivi {row}, {column}</translation>
    </message>
    <message>
        <source>The calculation is “{found}”. Download the one called “{expected}”.</source>
        <translation>Laskenta on ”{found}”. Lataa se, jonka nimi on ”{expected}”.</translation>
    </message>
    <message>
        <source>The figures are of “{found}”, but {place} is given as the municipality. Check which is right.</source>
        <translation>Luvut ovat kunnan ”{found}”, mutta kunnaksi on annettu {place}. Tarkista, kumpi pitää paikkansa.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>The file follows Finland’s calculation, but the figures of {place} another one: {scope}.</source>
        <translation>Tiedosto noudattaa Suomen laskentaa, mutta kunnan {place} luvut toista: {scope}.</translation>
    </message>
    <message>
        <source>The sectors add up to {sum}, but the file’s total is {total}.</source>
        <translation>Sektorien summa on {sum}, mutta tiedoston mukaan yhteensä on {total}.</translation>
    </message>
    <message>
        <source>The table is of municipality {found}, but {place} is {code}. Check the municipality.</source>
        <translation>Taulukko on kunnan {found}, mutta {place} on {code}. Tarkista kunta.</translation>
    </message>
    <message>
        <source>There are no figures in it.</source>
        <translation>Siinä ei ole lukuja.</translation>
    </message>
    <message>
        <source>There are no years. The first row holds the municipality and the years.</source>
        <translation>Vuodet puuttuvat. Ensimmäisellä rivillä ovat kunta ja vuodet.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”, only: {found}. Download the spreadsheet in Finnish.</source>
        <translation>Välilehteä ”{sheet}” ei ole, vain: {found}. Lataa suomenkielinen taulukko.</translation>
    </message>
    <message>
        <source>There is no such row. The spreadsheet is needed as SYKE gives it.</source>
        <translation>Tätä riviä ei ole. Taulukko tarvitaan sellaisena kuin Syke sen antaa.</translation>
    </message>
    <message>
        <source>These columns are missing: {columns}.</source>
        <translation>Nämä sarakkeet puuttuvat: {columns}.</translation>
    </message>
    <message>
        <source>This is not 0, although the calculation is called “{calculation}”.</source>
        <translation>Tämä ei ole 0, vaikka laskennan nimi on ”{calculation}”.</translation>
    </message>
    <message>
        <source>This is not a known sector. Is “{near}” meant?</source>
        <translation>Tällaista sektoria ei tunneta. Tarkoitetaanko sektoria ”{near}”?</translation>
    </message>
    <message>
        <source>This is not a known sector. Known are: {known}.</source>
        <translation>Tällaista sektoria ei tunneta. Sektorit ovat: {known}.</translation>
    </message>
    <message>
        <source>This is not a year. The first row holds the municipality and the years.</source>
        <translation>Tämä ei ole vuosi. Ensimmäisellä rivillä ovat kunta ja vuodet.</translation>
    </message>
    <message>
        <source>This stands in the file a second time.</source>
        <translation>Tämä on tiedostossa toiseen kertaan.</translation>
    </message>
    <message>
        <source>This stands in the file a second time; the first is in row {first}.</source>
        <translation>Tämä on tiedostossa toiseen kertaan; ensimmäinen on rivillä {first}.</translation>
    </message>
    <message>
        <source>Unpacked, it is larger than a spreadsheet of one municipality can be.</source>
        <translation>Purettuna se on suurempi kuin yhden kunnan taulukko voi olla.</translation>
    </message>
    <message>
        <source>{found} was found; emissions are at least 0.</source>
        <translation>Tässä on {found}; päästöt ovat vähintään 0.</translation>
    </message>
    <message>
        <source>“{found}” is not a known sector. Is “{near}” meant?</source>
        <translation>Sektoria ”{found}” ei tunneta. Tarkoitetaanko sektoria ”{near}”?</translation>
    </message>
    <message>
        <source>“{found}” is not a known sector. Known are: {known}.</source>
        <translation>Sektoria ”{found}” ei tunneta. Sektorit ovat: {known}.</translation>
    </message>
    <message>
        <source>“{found}” was found where 1, 0, true or false is expected.</source>
        <translation>Tässä on ”{found}”; tähän kuuluu 1, 0, true tai false.</translation>
    </message>
    <message>
        <source>“{found}” was found where a number is expected.</source>
        <translation>Tässä on ”{found}”; tähän kuuluu luku.</translation>
    </message>
    <message>
        <source>“{found}” was found where a year is expected.</source>
        <translation>Tässä on ”{found}”; tähän kuuluu vuosi.</translation>
    </message>
    <message>
        <source>“{found}” was found where {expected} is expected.</source>
        <translation>Tässä on ”{found}”; tähän kuuluu {expected}.</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Fill in suggestions</source>
        <translation>Täytä ehdotuksilla</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Mistä sen tietää</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>Milloin tarkistamme</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Write the date as 15 June 2028.</source>
        <translation>Kirjoita päivä muodossa 15.6.2028.</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>päivä.kuukausi.vuosi</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Mistä sen tietää</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Nothing was agreed on, so there is nothing to follow up.</source>
        <translation>Mistään ei sovittu, joten seurattavaakaan ei ole.</translation>
    </message>
    <message>
        <source>The joint plan is empty</source>
        <translation>Yhteinen suunnitelma on tyhjä</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>Milloin tarkistamme</translation>
    </message>
    <message>
        <source>Who does it, how will we know, when do we check?</source>
        <translation>Kuka tekee, mistä sen tietää, milloin tarkistamme?</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>and complete: {count} more</source>
        <translation>ja valmiina vielä: {count}</translation>
    </message>
    <message>
        <source>indicator?</source>
        <translation>mittari?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>milloin?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>kuka?</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>FollowUpTask</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {measure}</source>
        <translation>Muokkaa: {measure}</translation>
    </message>
    <message>
        <source>Joint plan</source>
        <translation>Yhteinen suunnitelma</translation>
    </message>
    <message>
        <source>Nothing was taken into the joint plan.</source>
        <translation>Yhteiseen suunnitelmaan ei otettu mitään.</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done}/{total} valmiina</translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message>
        <source>No names, please</source>
        <translation>Ei nimiä, kiitos</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Can we work with it?</source>
        <translation>Voimmeko elää tämän kanssa?</translation>
    </message>
    <message>
        <source>How sure are we that we will reach the target?</source>
        <translation>Kuinka varmoja olemme siitä, että saavutamme tavoitteen?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Kuinka varmoja olette?</translation>
    </message>
    <message>
        <source>In secret: 1 to 5, and one condition that would make you surer.</source>
        <translation>Salaa: 1–5 ja yksi ehto, joka lisäisi varmuutta.</translation>
    </message>
    <message>
        <source>Our own target, confirmed</source>
        <translation>Oma tavoitteemme, vahvistettu</translation>
    </message>
    <message>
        <source>Still to hear: {teams}</source>
        <translation>Vielä kuulematta: {teams}</translation>
    </message>
    <message>
        <source>The target in force</source>
        <translation>Voimassa oleva tavoite</translation>
    </message>
    <message>
        <source>The target, confirmed</source>
        <translation>Tavoite, vahvistettu</translation>
    </message>
    <message>
        <source>We go on with this target. Nobody objected.</source>
        <translation>Jatkamme tällä tavoitteella. Kukaan ei vastustanut.</translation>
    </message>
    <message>
        <source>We go on with this target. The objections are written down.</source>
        <translation>Jatkamme tällä tavoitteella. Vastaväitteet on kirjattu.</translation>
    </message>
    <message>
        <source>We support it · We can live with it · We object, and this is why</source>
        <translation>Kannatamme · Voimme hyväksyä · Emme voi hyväksyä, ja tästä syystä</translation>
    </message>
    <message>
        <source>We would be more confident if:</source>
        <translation>Olisimme varmempia, jos:</translation>
    </message>
    <message>
        <source>Where are we going, and where is the target?</source>
        <translation>Mihin olemme menossa ja missä on tavoite?</translation>
    </message>
    <message>
        <source>Without new measures we end up {kt} above it.</source>
        <translation>Ilman uusia toimia jäämme siitä {kt}.</translation>
    </message>
    <message>
        <source>by {year}, compared with {base}: {kt}</source>
        <translation>vuonna {year} verrattuna vuoteen {base}: {kt}</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>on vastannut</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>miettii</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>ei ehtoa</translation>
    </message>
    <message>
        <source>still to hear</source>
        <translation>vielä kuulematta</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value}/{most}</translation>
    </message>
</context>
<context>
    <name>GoalTask</name>
    <message>
        <source>A target of our own, in percent</source>
        <translation>Oma tavoite prosentteina</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>Consent to {percent} by {year}</source>
        <translation>Hyväksyntä: {percent} vuoteen {year}</translation>
    </message>
    <message>
        <source>Goal: {percent}</source>
        <translation>Tavoite: {percent}</translation>
    </message>
    <message>
        <source>Keep {percent}</source>
        <translation>Pidä {percent}</translation>
    </message>
    <message>
        <source>Reveal confidence</source>
        <translation>Paljasta luottamus</translation>
    </message>
    <message>
        <source>Set our own target</source>
        <translation>Aseta oma tavoite</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>salassa paljastukseen asti</translation>
    </message>
</context>
<context>
    <name>GuessScreen</name>
    <message>
        <source>A measure counts only as far as people have been told about it.</source>
        <translation>Toimi vaikuttaa vain sen verran kuin siitä on kerrottu ihmisille.</translation>
    </message>
    <message>
        <source>Emissions in {year}</source>
        <translation>Päästöt vuonna {year}</translation>
    </message>
    <message>
        <source>Guess the result</source>
        <translation>Arvatkaa tulos</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal.</source>
        <translation>Kukaan ei näe tätä ennen paljastusta.</translation>
    </message>
    <message>
        <source>One kilotonne less</source>
        <translation>Kilotonni vähemmän</translation>
    </message>
    <message>
        <source>One kilotonne more</source>
        <translation>Kilotonni lisää</translation>
    </message>
    <message>
        <source>Our guess in kilotonnes</source>
        <translation>Arvauksemme kilotonneina</translation>
    </message>
    <message>
        <source>Result of round {round}</source>
        <translation>Kierroksen {round} tulos</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Lähetä ja anna eteenpäin</translation>
    </message>
    <message>
        <source>Talk for half a minute, then settle on one number. Arrow keys move it by 1 kt.</source>
        <translation>Puhukaa puoli minuuttia ja sopikaa sitten yhdestä luvusta. Nuolinäppäimillä se muuttuu 1 kt kerrallaan.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>What will the emissions be in {year} with all teams’ choices together?</source>
        <translation>Paljonko päästöt ovat vuonna {year}, kun kaikkien joukkueiden valinnat lasketaan yhteen?</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Ilman uusia toimia</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>arvauksemme</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Everyone else: please look away. Until you are done, the wall only shows whose turn it is.</source>
        <translation>Muut: katsokaa hetki muualle. Kunnes olette valmiit, kankaalla näkyy vain, kenen vuoro on.</translation>
    </message>
    <message>
        <source>Hand the laptop to</source>
        <translation>Antakaa kannettava joukkueelle</translation>
    </message>
    <message>
        <source>Hand the laptop to {team}</source>
        <translation>Antakaa kannettava joukkueelle {team}</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Avaa pitämällä painettuna</translation>
    </message>
    <message>
        <source>Keyboard: {lens}</source>
        <translation>Näppäimistö: {lens}</translation>
    </message>
    <message>
        <source>Speaks: {lens}</source>
        <translation>Puhuu: {lens}</translation>
    </message>
    <message>
        <source>Time: {lens}</source>
        <translation>Kello: {lens}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one second, with the mouse or the space bar</source>
        <translation>Pidä painettuna sekunti, hiirellä tai välilyönnillä</translation>
    </message>
</context>
<context>
    <name>InventoryBars</name>
    <message>
        <source>Calculated</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Arvaus</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T näyttää luvut taulukkona</translation>
    </message>
    <message>
        <source>Where the emissions come from</source>
        <translation>Mistä päästöt tulevat</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>alle {percent}</translation>
    </message>
</context>
<context>
    <name>InventoryScreen</name>
    <message>
        <source>100 points for each team</source>
        <translation>100 pistettä joukkueelle</translation>
    </message>
    <message>
        <source>All of {place}, {year}</source>
        <translation>Koko {place}, {year}</translation>
    </message>
    <message>
        <source>Biggest surprise</source>
        <translation>Suurin yllätys</translation>
    </message>
    <message>
        <source>Share them among the sectors. Then say of each: do we decide, influence or hope?</source>
        <translation>Jakakaa ne sektoreille. Sanokaa sitten joka sektorista: päätämmekö, vaikutammeko vai toivommeko?</translation>
    </message>
    <message>
        <source>Still closed: {count}. Which comes next?</source>
        <translation>Vielä avaamatta: {count}. Mikä tulee seuraavaksi?</translation>
    </message>
    <message>
        <source>The biggest surprise comes last.</source>
        <translation>Suurin yllätys tulee viimeisenä.</translation>
    </message>
    <message>
        <source>What can we influence?</source>
        <translation>Mihin voimme vaikuttaa?</translation>
    </message>
    <message>
        <source>Where do our emissions come from?</source>
        <translation>Mistä päästömme tulevat?</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>laskettu</translation>
    </message>
    <message>
        <source>has estimated</source>
        <translation>on arvioinut</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>miettii</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>osallistujien arvaus</translation>
    </message>
    <message>
        <source>we can influence</source>
        <translation>voimme vaikuttaa</translation>
    </message>
    <message>
        <source>we can only hope</source>
        <translation>voimme vain toivoa</translation>
    </message>
    <message>
        <source>we decide ourselves</source>
        <translation>päätämme itse</translation>
    </message>
    <message>
        <source>{change} since {base}. The target is {target} in {year}.</source>
        <translation>{change} vuodesta {base}. Tavoite on {target} vuonna {year}.</translation>
    </message>
    <message>
        <source>{sector}: less than we thought. It is {measured}; we guessed {guessed}.</source>
        <translation>{sector}: vähemmän kuin luulimme. Todellisuudessa {measured}, arvaus oli {guessed}.</translation>
    </message>
    <message>
        <source>{sector}: more than we thought. It is {measured}; we guessed {guessed}.</source>
        <translation>{sector}: enemmän kuin luulimme. Todellisuudessa {measured}, arvaus oli {guessed}.</translation>
    </message>
</context>
<context>
    <name>InventoryTask</name>
    <message>
        <source>Reveal all</source>
        <translation>Paljasta kaikki</translation>
    </message>
    <message>
        <source>Reveal next bar</source>
        <translation>Paljasta seuraava palkki</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Joukkueet</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>salassa paljastukseen asti</translation>
    </message>
    <message>
        <source>{seen} of {total} shown</source>
        <translation>{seen}/{total} näytetty</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>A chart’s figures as a table</source>
        <translation>Kaavion luvut taulukkona</translation>
    </message>
    <message>
        <source>Back to the facilitator’s screen</source>
        <translation>Takaisin vetäjän näyttöön</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Curtain down and up</source>
        <translation>Esirippu alas ja ylös</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Koko näyttö</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Suurempi ja pienempi teksti</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Vaalea, tumma, suuri kontrasti</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Next step, on the wall</source>
        <translation>Seuraava vaihe, kankaalta</translation>
    </message>
    <message>
        <source>Page Down, Space</source>
        <translation>Page Down, välilyönti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Näytä kankaalla</translation>
    </message>
    <message>
        <source>Suomi, Svenska, English</source>
        <translation>Suomi, Svenska, English</translation>
    </message>
    <message>
        <source>The steps of a team’s board</source>
        <translation>Joukkueen näytön vaiheet</translation>
    </message>
    <message>
        <source>Turn a card over</source>
        <translation>Käännä kortti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Why this number: its steps, other futures, the best plan</source>
        <translation>Miksi tämä luku: portaat, muut tulevaisuudet, paras suunnitelma</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>A drawing of the municipality</source>
        <translation>Piirroskuva kunnasta</translation>
    </message>
</context>
<context>
    <name>LobbyScreen</name>
    <message>
        <source>Can the last row read this line?</source>
        <translation>Näkeekö takarivi lukea tämän?</translation>
    </message>
    <message>
        <source>Choose measures and find out what they lead to.</source>
        <translation>Valitsemme toimia ja näemme, mihin ne johtavat.</translation>
    </message>
    <message>
        <source>Guess where our emissions come from, then look.</source>
        <translation>Arvaamme, mistä päästömme tulevat, ja katsomme sitten.</translation>
    </message>
    <message>
        <source>How sure are we that we will reach the target?</source>
        <translation>Kuinka varmoja olemme siitä, että saavutamme tavoitteen?</translation>
    </message>
    <message>
        <source>The teams</source>
        <translation>Joukkueet</translation>
    </message>
    <message>
        <source>What we do today</source>
        <translation>Mitä teemme tänään</translation>
    </message>
    <message>
        <source>Who does it, and when do we ask about it?</source>
        <translation>Kuka tekee, ja milloin kysymme siitä?</translation>
    </message>
</context>
<context>
    <name>LobbyTask</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the wall and ask the last row whether they can read it. Then begin.</source>
        <translation>Näytä kankaalla ja kysy takariviltä, näkyykö teksti. Aloita sitten.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Joukkueet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n export(s) sent.</source>
        <translation>
            <numerusform>%n vienti lähetetty.</numerusform>
            <numerusform>%n vientiä lähetetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the strategy database already; nothing was changed.</source>
        <translation>Kaikki on jo strategiatietokannassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>In the strategy database: {added} new, {changed} changed, {kept} kept as edited there.</source>
        <translation>Strategiatietokannassa: uusia {added}, muuttuneita {changed}, siellä muokattuina ennallaan {kept}.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF esityslistalle</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}). Everything confirmed is saved; go on.</source>
        <translation>Ohjelmassa tapahtui virhe ({kind}). Kaikki vahvistettu on tallessa; voit jatkaa.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>The PDF is ready: {path}</source>
        <translation>PDF on valmis: {path}</translation>
    </message>
    <message>
        <source>The database could not be reached. The export waits beside the workshop and is offered again.</source>
        <translation>Tietokantaan ei saatu yhteyttä. Vienti odottaa työpajan vieressä, ja sitä tarjotaan uudelleen.</translation>
    </message>
    <message>
        <source>The figures of {place} are kept. Choose it in a new workshop.</source>
        <translation>Luvut ovat tallessa: {place}. Valitse kunta uudessa työpajassa.</translation>
    </message>
    <message>
        <source>The spreadsheet is ready: {path}</source>
        <translation>Taulukko on valmis: {path}</translation>
    </message>
    <message>
        <source>This workshop was never begun. Begin a new one.</source>
        <translation>Tätä työpajaa ei koskaan aloitettu. Aloita uusi.</translation>
    </message>
    <message>
        <source>Writing the PDF …</source>
        <translation>Kirjoitetaan PDF:ää …</translation>
    </message>
    <message>
        <source>Writing to the strategy database …</source>
        <translation>Kirjoitetaan strategiatietokantaan …</translation>
    </message>
</context>
<context>
    <name>MarketView</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Kaikki {count}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Halvin</translation>
    </message>
    <message>
        <source>Filter by subject</source>
        <translation>Suodata aiheen mukaan</translation>
    </message>
    <message>
        <source>Largest effect</source>
        <translation>Suurin vaikutus</translation>
    </message>
    <message>
        <source>Least staff</source>
        <translation>Vähiten työtä</translation>
    </message>
    <message>
        <source>No measure of this kind this round.</source>
        <translation>Tällä kierroksella ei ole tällaisia toimia.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Täällä ei ole mitään</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Järjestä kortit</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Tämä kierros</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Enter chooses, F turns the card over</source>
        <translation>Enter valitsee, F kääntää kortin</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Turn over (F)</source>
        <translation>Käännä (F)</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Mikä meni muualla pieleen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <source>About this measure</source>
        <translation>Tästä toimesta</translation>
    </message>
    <message>
        <source>Anchor it</source>
        <translation>Juurruta</translation>
    </message>
    <message>
        <source>Begins in {first}, works in full from {full}</source>
        <translation>Alkaa {first}, täysi vaikutus vuodesta {full}</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Valitse tämä</translation>
    </message>
    <message>
        <source>Copied: {work} less, and the range is half as wide.</source>
        <translation>Kopioitu: {work} vähemmän, ja vaihteluväli puolittuu.</translation>
    </message>
    <message>
        <source>Copy it?</source>
        <translation>Kopioidaanko?</translation>
    </message>
    <message>
        <source>Decides: {body}</source>
        <translation>Päättää: {body}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Figures are partly judged</source>
        <translation>Luvut ovat osin arvioita</translation>
    </message>
    <message>
        <source>Figures come from sources</source>
        <translation>Luvut ovat lähteistä</translation>
    </message>
    <message>
        <source>Four viewpoints (judged)</source>
        <translation>Neljä näkökulmaa (arvioitu)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kuinka paljon</translation>
    </message>
    <message>
        <source>Makes others possible</source>
        <translation>Mahdollistaa muita</translation>
    </message>
    <message>
        <source>Not all yes: it has to be planned from the start.</source>
        <translation>Kaikki eivät ole kyllä: toimi on suunniteltava alusta asti.</translation>
    </message>
    <message>
        <source>Pays: {payer}</source>
        <translation>Maksaa: {payer}</translation>
    </message>
    <message>
        <source>Read it: one token</source>
        <translation>Lue: yksi merkki</translation>
    </message>
    <message>
        <source>Three yes: {work} less and a narrower range.</source>
        <translation>Kolme kyllää: {work} vähemmän ja kapeampi vaihteluväli.</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Mikä meni muualla pieleen</translation>
    </message>
    <message>
        <source>When it works</source>
        <translation>Milloin vaikuttaa</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kuka päättää</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kuka maksaa</translation>
    </message>
    <message>
        <source>Works in full from {full}</source>
        <translation>Täysi vaikutus vuodesta {full}</translation>
    </message>
    <message>
        <source>You have no experience token now.</source>
        <translation>Teillä ei ole nyt kokemusmerkkiä.</translation>
    </message>
    <message>
        <source>Your tokens: {tokens}.</source>
        <translation>Merkkejä: {tokens}.</translation>
    </message>
    <message>
        <source>{place}, {year}: {result}</source>
        <translation>{place}, {year}: {result}</translation>
    </message>
    <message>
        <source>{tonnes} a year more, outside our figures</source>
        <translation>Lisäksi {tonnes} vuodessa lukujemme ulkopuolella</translation>
    </message>
    <message>
        <source>{tonnes} of it is credit: clean power for others</source>
        <translation>Siitä {tonnes} on hyvitystä: puhdasta sähköä muille</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
vuonna {year}</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>All plans are locked</source>
        <translation>Kaikki suunnitelmat on lukittu</translation>
    </message>
    <message>
        <source>At the keyboard</source>
        <translation>Näppäimistöllä</translation>
    </message>
    <message>
        <source>Everybody looks with their own eyes.</source>
        <translation>Jokainen katsoo omin silmin.</translation>
    </message>
    <message>
        <source>Keeps time</source>
        <translation>Katsoo kelloa</translation>
    </message>
    <message>
        <source>Look through one and ask its question out loud.</source>
        <translation>Katso asiaa roolin silmin ja esitä sen kysymys ääneen.</translation>
    </message>
    <message>
        <source>Our emissions, kt CO₂e a year</source>
        <translation>Päästömme, kt CO₂e vuodessa</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Puhuu</translation>
    </message>
    <message>
        <source>Talk first, then decide</source>
        <translation>Puhukaa ensin, päättäkää sitten</translation>
    </message>
    <message>
        <source>The lenses of this round</source>
        <translation>Tämän kierroksen roolit</translation>
    </message>
    <message>
        <source>Who is next at the laptop?</source>
        <translation>Kenen vuoro koneella?</translation>
    </message>
    <message>
        <source>at the laptop</source>
        <translation>koneella</translation>
    </message>
    <message>
        <source>decided so far</source>
        <translation>tähän asti päätetty</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>päättää</translation>
    </message>
    <message>
        <source>plan locked</source>
        <translation>suunnitelma lukittu</translation>
    </message>
    <message>
        <source>{team} are deciding</source>
        <translation>Päätösvuorossa {team}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>agreed measure</source>
        <translation>sovittu toimi</translation>
    </message>
    <message>
        <source>anchoring link</source>
        <translation>ketjun lenkki</translation>
    </message>
    <message>
        <source>anchoring link taken back</source>
        <translation>ketjun lenkin poisto</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>palkinnot</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>kakku</translation>
    </message>
    <message>
        <source>cake vote</source>
        <translation>kakkuääni</translation>
    </message>
    <message>
        <source>card choice</source>
        <translation>kortin valinta</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>luottamus</translation>
    </message>
    <message>
        <source>confidence reveal</source>
        <translation>luottamuksen paljastus</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>vuoropuhelu</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>arvio</translation>
    </message>
    <message>
        <source>everyday hero</source>
        <translation>arjen sankari</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>kokemus</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seuranta</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>suojaus</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>arvaus</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>käsiäänestys</translation>
    </message>
    <message>
        <source>inventory reveal</source>
        <translation>päästöjen paljastus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pois jättäminen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lukitus</translation>
    </message>
    <message>
        <source>measure chosen</source>
        <translation>toimen valinta</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>toimen poisto</translation>
    </message>
    <message>
        <source>offer to share</source>
        <translation>jakotarjous</translation>
    </message>
    <message>
        <source>phase change</source>
        <translation>vaiheen vaihto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pisteet</translation>
    </message>
    <message>
        <source>points reveal</source>
        <translation>pisteiden paljastus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>result reveal</source>
        <translation>tuloksen paljastus</translation>
    </message>
    <message>
        <source>scenario card</source>
        <translation>tilannekortti</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>jaettu kustannus</translation>
    </message>
    <message>
        <source>shorter phase</source>
        <translation>vaiheen lyhennys</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>kanta</translation>
    </message>
    <message>
        <source>team back</source>
        <translation>joukkueen paluu</translation>
    </message>
    <message>
        <source>team left</source>
        <translation>joukkueen lähtö</translation>
    </message>
    <message>
        <source>timer changed</source>
        <translation>kellon muutos</translation>
    </message>
    <message>
        <source>timer on</source>
        <translation>kellon käynnistys</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>kellon pysäytys</translation>
    </message>
    <message>
        <source>timer reset</source>
        <translation>kellon nollaus</translation>
    </message>
    <message>
        <source>turn begun</source>
        <translation>vuoron alku</translation>
    </message>
    <message>
        <source>turn ended</source>
        <translation>vuoron loppu</translation>
    </message>
    <message>
        <source>warning read</source>
        <translation>varoituksen luku</translation>
    </message>
    <message>
        <source>workshop closed</source>
        <translation>työpajan päätös</translation>
    </message>
    <message>
        <source>workshop opened</source>
        <translation>työpajan avaus</translation>
    </message>
</context>
<context>
    <name>PlanEntry</name>
    <message>
        <source>Links: {held} of {total}</source>
        <translation>Lenkkejä: {held}/{total}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Anchoring steps</source>
        <translation>Juurrutusaskeleet</translation>
    </message>
    <message>
        <source>Before you can lock: answer the scenario card.</source>
        <translation>Ennen lukitusta: vastatkaa tilannekorttiin.</translation>
    </message>
    <message>
        <source>Choices without owner, indicator and check date: {count}. They will lose a link.</source>
        <translation>Valintoja ilman vastuutahoa, mittaria ja tarkistuspäivää: {count}. Niiltä irtoaa lenkki.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Done: hand over</source>
        <translation>Valmis: anna eteenpäin</translation>
    </message>
    <message>
        <source>Everything has an owner and somebody who asks. Well done.</source>
        <translation>Kaikella on vastuutaho ja joku, joka kysyy. Hienoa.</translation>
    </message>
    <message>
        <source>Lock our choices</source>
        <translation>Lukitse valintamme</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>Not yet told to anyone, so no effect: {count}.</source>
        <translation>Näistä kukaan ei ole kuullut, joten ne eivät toteudu: {count}.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose a card, or drag one here.</source>
        <translation>Ei vielä mitään. Valitkaa kortti tai vetäkää sellainen tähän.</translation>
    </message>
    <message>
        <source>Our plan to {year}</source>
        <translation>Suunnitelma vuoteen {year}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Työpanos</translation>
    </message>
    <message>
        <source>Tokens: {count}</source>
        <translation>Merkkejä: {count}</translation>
    </message>
    <message>
        <source>You have chosen no measure yet. That is allowed.</source>
        <translation>Ette ole vielä valinneet toimia. Sekin on sallittua.</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Tämän kierroksen valintanne on lukittu.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>niin kuin ennen</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>jäljellä {left}, yhteensä {total}</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>toteutuu {share}</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Drop</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Drop {title}</source>
        <translation>Poista {title}</translation>
    </message>
</context>
<context>
    <name>PlayScreen</name>
    <message>
        <source>A moment, please</source>
        <translation>Pieni hetki</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Miksi tämä luku?</translation>
    </message>
</context>
<context>
    <name>PointDots</name>
    <message>
        <source>Points left: {left} of {total}</source>
        <translation>Pisteitä jäljellä: {left}/{total}</translation>
    </message>
</context>
<context>
    <name>PointsScreen</name>
    <message>
        <source>Hand the laptop over</source>
        <translation>Anna kannettava eteenpäin</translation>
    </message>
    <message>
        <source>No team has chosen a measure. Go back a phase, or go on without a vote.</source>
        <translation>Yksikään joukkue ei ole valinnut toimea. Palatkaa edelliseen vaiheeseen tai jatkakaa ilman äänestystä.</translation>
    </message>
    <message>
        <source>Nothing is on the table</source>
        <translation>Pöydällä ei ole mitään</translation>
    </message>
    <message>
        <source>Points still to give: {left}</source>
        <translation>Pisteitä antamatta: {left}</translation>
    </message>
    <message>
        <source>Ready to send. Nobody sees it before the reveal.</source>
        <translation>Valmis lähetettäväksi. Kukaan ei näe tätä ennen paljastusta.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Lähetä ja anna eteenpäin</translation>
    </message>
    <message>
        <source>Share five points among the measures</source>
        <translation>Jakakaa viisi pistettä toimille</translation>
    </message>
    <message>
        <source>Speak as yourselves now. Give five points; several may go to the same measure.</source>
        <translation>Puhutte nyt omina itsenänne. Antakaa viisi pistettä; samalle toimelle voi antaa useita.</translation>
    </message>
    <message>
        <source>The points have been shown and can no longer be changed.</source>
        <translation>Pisteet on jo näytetty, eikä niitä voi enää muuttaa.</translation>
    </message>
    <message>
        <source>What should go into our joint plan?</source>
        <translation>Mitä yhteiseen suunnitelmaamme otetaan?</translation>
    </message>
    <message>
        <source>{effect} in {year} · {money}</source>
        <translation>{effect} vuonna {year} · {money}</translation>
    </message>
</context>
<context>
    <name>PredictScreen</name>
    <message>
        <source>All plans together: what will our emissions be in {year}?</source>
        <translation>Kaikki suunnitelmat yhdessä: kuinka suuret ovat päästömme vuonna {year}?</translation>
    </message>
    <message>
        <source>Each team writes one number, without showing it.</source>
        <translation>Jokainen joukkue kirjoittaa yhden luvun muiden näkemättä.</translation>
    </message>
    <message>
        <source>What is your guess?</source>
        <translation>Mitä arvaatte?</translation>
    </message>
    <message>
        <source>after round {round}: {kt}</source>
        <translation>kierroksen {round} jälkeen: {kt}</translation>
    </message>
    <message>
        <source>guess is in</source>
        <translation>arvaus annettu</translation>
    </message>
    <message>
        <source>in {year}: {kt}</source>
        <translation>vuonna {year}: {kt}</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>miettii</translation>
    </message>
    <message>
        <source>target: {kt}</source>
        <translation>tavoite: {kt}</translation>
    </message>
    <message>
        <source>{year} without new measures: {kt}</source>
        <translation>{year} ilman uusia toimia: {kt}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong in the program ({kind}). Everything confirmed is saved.</source>
        <translation>Ohjelmassa tapahtui virhe ({kind}). Kaikki vahvistettu on tallessa.</translation>
    </message>
    <message>
        <source>The PostgreSQL driver is not installed. Install klimatpeli[postgres].</source>
        <translation>PostgreSQL-ajuria ei ole asennettu. Asenna klimatpeli[postgres].</translation>
    </message>
    <message numerus="yes">
        <source>The content has %n fault(s); nothing was started. The first: {fault}</source>
        <translation>
            <numerusform>Sisällössä on %n virhe; mitään ei aloitettu. Se on: {fault}</numerusform>
            <numerusform>Sisällössä on %n virhettä; mitään ei aloitettu. Ensimmäinen: {fault}</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: {file} was not written. Make room and try again.</source>
        <translation>Levy on täynnä: {file} jäi kirjoittamatta. Tee tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk of {database} is full. Nothing was written; make room and try again.</source>
        <translation>{database}: levy on täynnä. Mitään ei kirjoitettu; tee tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{database} can only be read. Nothing was written; ask for write access.</source>
        <translation>{database}: vain lukuoikeus. Mitään ei kirjoitettu; pyydä kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>{database} cannot be used. Nothing was written.</source>
        <translation>{database} ei ole käytettävissä. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>{database} does not answer. Nothing was written; check the connection.</source>
        <translation>{database} ei vastaa. Mitään ei kirjoitettu; tarkista yhteys.</translation>
    </message>
    <message>
        <source>{database} is damaged. It was left untouched; take the last copy of it.</source>
        <translation>{database} on vioittunut. Siihen ei koskettu; ota käyttöön viimeisin kopio.</translation>
    </message>
    <message>
        <source>{database} is not a strategy database. It was left untouched.</source>
        <translation>{database} ei ole strategiatietokanta. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>{database} was written by a newer Klimatpeli and was left untouched. Install the newer version.</source>
        <translation>{database}: kirjoitettu uudemmalla Klimatpelillä, joten siihen ei koskettu. Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder and try again.</source>
        <translation>{file}: tänne ei voi kirjoittaa. Valitse toinen kansio ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} could not be used ({reason}). Nothing else is touched; try again.</source>
        <translation>{file} ei ole käytettävissä ({reason}). Muuhun ei ole koskettu; yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>PulseTask</name>
    <message>
        <source>Before and now</source>
        <translation>Ennen ja nyt</translation>
    </message>
    <message>
        <source>Count the hands</source>
        <translation>Kirjaa kädet</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>samaa mieltä</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>ennen tätä päivää</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>eri mieltä</translation>
    </message>
    <message>
        <source>hands up for each</source>
        <translation>kädet ylös kummastakin</translation>
    </message>
    <message>
        <source>hidden until the end</source>
        <translation>piilossa loppuun asti</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>All four links of {item} are in place: all of its effect comes true.</source>
        <translation>{item}: kaikki neljä lenkkiä ovat paikallaan, ja koko vaikutus toteutuu.</translation>
    </message>
    <message>
        <source>An objection needs its kind (fact, value or interest) and a few words on why.</source>
        <translation>Vastaväitteelle tarvitaan laji (tieto, arvo tai etu) ja muutama sana siitä, miksi.</translation>
    </message>
    <message>
        <source>Everything has been shown already.</source>
        <translation>Kaikki on jo näytetty.</translation>
    </message>
    <message>
        <source>In this short format no measures are bought. Choose an option of the card and anchor it well.</source>
        <translation>Tässä lyhyessä muodossa toimia ei osteta. Valitkaa kortin vaihtoehto ja juurruttakaa se hyvin.</translation>
    </message>
    <message>
        <source>It is too early for this. Something before it is still missing.</source>
        <translation>Tähän on vielä liian aikaista. Jotakin puuttuu sitä ennen.</translation>
    </message>
    <message>
        <source>No anchoring steps left: a link takes {needed} and you have {left}. Take a link away elsewhere, or earn one: a “clear” in the dialog or a cake.</source>
        <translation>Juurrutusaskeleet eivät riitä: lenkki vie {needed}, ja teillä on {left}. Ottakaa lenkki pois muualta tai ansaitkaa uusi: ”selvä” vuoropuhelussa tai kakku.</translation>
    </message>
    <message>
        <source>No team has sent its estimate yet. At least one is needed before the reveal.</source>
        <translation>Yksikään joukkue ei ole lähettänyt arviotaan. Ennen paljastusta tarvitaan ainakin yksi.</translation>
    </message>
    <message>
        <source>No team has voted for the cake yet. At least one vote is needed.</source>
        <translation>Yksikään joukkue ei ole vielä äänestänyt kakusta. Tarvitaan ainakin yksi ääni.</translation>
    </message>
    <message>
        <source>Not all have locked their choices. Still open: {teams}.</source>
        <translation>Kaikki eivät ole lukinneet valintojaan. Vielä avoinna: {teams}.</translation>
    </message>
    <message>
        <source>Not enough money: this costs {needed} and you have {left}. Missing: {missing}. Take less of it, drop something, or ask another team to share the cost.</source>
        <translation>Rahat eivät riitä: tämä maksaa {needed}, ja teillä on {left}. Puuttuu {missing}. Ottakaa tätä vähemmän, jättäkää jotakin pois tai pyytäkää toista joukkuetta jakamaan kustannus.</translation>
    </message>
    <message>
        <source>Not enough staff: this takes {needed} and you have {left}. Missing: {missing}. Drop something, or copy what others have done: it takes less work of your own.</source>
        <translation>Työpanos ei riitä: tämä vie {needed}, ja teillä on {left}. Puuttuu {missing}. Jättäkää jotakin pois tai kopioikaa, mitä muut ovat tehneet: siihen menee vähemmän omaa työtä.</translation>
    </message>
    <message>
        <source>Not everyone has been heard. Still to say where they stand: {teams}.</source>
        <translation>Kaikkia ei ole kuultu. Kanta puuttuu vielä: {teams}.</translation>
    </message>
    <message>
        <source>Owner, indicator or check date is missing for {items}. Fill them in first.</source>
        <translation>Vastuutaho, mittari tai tarkistuspäivä puuttuu: {items}. Täytä ne ensin.</translation>
    </message>
    <message>
        <source>Points cannot be below nothing. Give 0 or more.</source>
        <translation>Pisteitä ei voi antaa alle nollan. Antakaa 0 tai enemmän.</translation>
    </message>
    <message>
        <source>That has been done already.</source>
        <translation>Se on jo tehty.</translation>
    </message>
    <message>
        <source>That is not possible now. Nothing was changed.</source>
        <translation>Se ei ole nyt mahdollista. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>The card {card} does not belong to round {round}. Pick one of this round&apos;s cards.</source>
        <translation>Kortti {card} ei kuulu kierrokselle {round}. Valitse tämän kierroksen kortti.</translation>
    </message>
    <message>
        <source>The card {card} is not the one on the table. Answer the card that was read aloud.</source>
        <translation>Kortti {card} ei ole pöydällä. Vastatkaa siihen korttiin, joka luettiin ääneen.</translation>
    </message>
    <message>
        <source>The check date</source>
        <translation>Tarkistuspäivä</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>The condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved and did not happen. Everything before it is kept in “{file}”. Free some space and do it again.</source>
        <translation>Levy on täynnä, joten viimeinen askel jäi tallentamatta eikä tapahtunut. Kaikki sitä ennen on tallessa: ”{file}”. Vapauta tilaa ja tee se uudelleen.</translation>
    </message>
    <message>
        <source>The experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow writing, so the last step was not saved and did not happen. Everything before it is kept in “{file}”. Allow writing there, or copy the file elsewhere.</source>
        <translation>Kansioon {folder} ei voi kirjoittaa, joten viimeinen askel jäi tallentamatta eikä tapahtunut. Kaikki sitä ennen on tallessa: ”{file}”. Salli kirjoittaminen tai kopioi tiedosto muualle.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone, so the last step was not saved and did not happen. Bring the folder or the memory stick back and do it again.</source>
        <translation>Kansio {folder} on poissa, joten viimeinen askel jäi tallentamatta eikä tapahtunut. Palauta kansio tai muistitikku ja tee se uudelleen.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Pelimuoto</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>The goal has not been confirmed yet. Confirm it, then it goes on.</source>
        <translation>Tavoitetta ei ole vielä vahvistettu. Vahvista se, niin matka jatkuu.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>Arvaus</translation>
    </message>
    <message>
        <source>The hands for before</source>
        <translation>Kädet: ennen</translation>
    </message>
    <message>
        <source>The hands for now</source>
        <translation>Kädet: nyt</translation>
    </message>
    <message>
        <source>The hands that agree</source>
        <translation>Samaa mieltä olevat kädet</translation>
    </message>
    <message>
        <source>The hands that are unsure</source>
        <translation>Epävarmat kädet</translation>
    </message>
    <message>
        <source>The hands that disagree</source>
        <translation>Eri mieltä olevat kädet</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>The last step could not be saved and did not happen. Everything before it is kept in “{file}”. Do it again; if it fails again, copy the file to another disk.</source>
        <translation>Viimeistä askelta ei voitu tallentaa, eikä se tapahtunut. Kaikki sitä ennen on tallessa: ”{file}”. Tee se uudelleen; jos se ei vieläkään onnistu, kopioi tiedosto toiselle levylle.</translation>
    </message>
    <message>
        <source>The level now</source>
        <translation>Taso nyt</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>The number of people</source>
        <translation>Henkilömäärä</translation>
    </message>
    <message>
        <source>The occasion</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>The offer to share {item} is no longer there. Ask the other team.</source>
        <translation>{item}: jakotarjous ei ole enää voimassa. Kysykää toiselta joukkueelta.</translation>
    </message>
    <message>
        <source>The option</source>
        <translation>Vaihtoehto</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Vastuutaho</translation>
    </message>
    <message>
        <source>The phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>The reduction</source>
        <translation>Vähennys</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>The scenario card has no answer yet. Choose one option; “as usual” is one too.</source>
        <translation>Tilannekorttiin ei ole vastattu. Valitkaa yksi vaihtoehto; ”niin kuin ennen” on sekin.</translation>
    </message>
    <message>
        <source>The seconds</source>
        <translation>Sekunnit</translation>
    </message>
    <message>
        <source>The sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Väite</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Joukkue</translation>
    </message>
    <message>
        <source>The team&apos;s name</source>
        <translation>Joukkueen nimi</translation>
    </message>
    <message>
        <source>The teams&apos; confidence has to be heard and shown first.</source>
        <translation>Joukkueiden luottamus pitää ensin kuulla ja näyttää.</translation>
    </message>
    <message>
        <source>The teams&apos; points have to be given and shown first.</source>
        <translation>Joukkueiden pisteet pitää ensin antaa ja näyttää.</translation>
    </message>
    <message>
        <source>The timer is in that state already. Nothing was changed.</source>
        <translation>Kello on jo siinä tilassa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The turn has ended already. Hand the laptop over.</source>
        <translation>Vuoro on jo päättynyt. Antakaa kannettava eteenpäin.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>The whole inventory has not been shown yet. Reveal all sectors, then it goes on.</source>
        <translation>Kaikkia päästöjä ei ole vielä näytetty. Paljasta kaikki sektorit, niin matka jatkuu.</translation>
    </message>
    <message>
        <source>The workshop has not been opened yet. Open it in the facilitator&apos;s window first.</source>
        <translation>Työpajaa ei ole vielä avattu. Avaa se ensin vetäjän ikkunassa.</translation>
    </message>
    <message>
        <source>The workshop is already open. Go on where it stands.</source>
        <translation>Työpaja on jo auki. Jatka siitä, missä se on.</translation>
    </message>
    <message>
        <source>The workshop is closed, so nothing can be changed. Everything is kept.</source>
        <translation>Työpaja on päättynyt, joten mitään ei voi muuttaa. Kaikki on tallessa.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>This belongs to {expected}, and now it is {actual}. Nothing was changed.</source>
        <translation>Tämä kuuluu vaiheeseen {expected}, ja nyt on {actual}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This has been shown to the room, so it can no longer be changed.</source>
        <translation>Tämä on jo näytetty kaikille, joten sitä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>This is for another team, not for your own. Choose another team.</source>
        <translation>Tämä annetaan toiselle joukkueelle, ei omalle. Valitkaa toinen joukkue.</translation>
    </message>
    <message>
        <source>This measure is offered to or shared with another team already.</source>
        <translation>Tätä toimea on jo tarjottu toiselle joukkueelle tai se on jaettu.</translation>
    </message>
    <message>
        <source>This measure is safe already: it does not lose a link at the next check.</source>
        <translation>Tämä toimi on jo turvassa: siltä ei irtoa lenkkiä seuraavassa tarkistuksessa.</translation>
    </message>
    <message>
        <source>This phase is running already.</source>
        <translation>Tämä vaihe on jo käynnissä.</translation>
    </message>
    <message>
        <source>This skips {phases}. Write one line that says why.</source>
        <translation>Väliin jää {phases}. Kirjoita yksi rivi siitä, miksi.</translation>
    </message>
    <message>
        <source>This takes {needed} experience token and you have {left}. Write down an experience to earn one.</source>
        <translation>Tähän tarvitaan kokemusmerkkejä {needed}, ja teillä on {left}. Kirjatkaa kokemus, niin saatte merkin.</translation>
    </message>
    <message>
        <source>Two teams have the same name. Give each team a name of its own.</source>
        <translation>Kahdella joukkueella on sama nimi. Anna jokaiselle oma nimi.</translation>
    </message>
    <message>
        <source>What this person needs to hear</source>
        <translation>Mitä pitää kuulla</translation>
    </message>
    <message>
        <source>You have had your dialog of this round. Lock your choices.</source>
        <translation>Tämän kierroksen vuoropuhelunne on käyty. Lukitkaa valintanne.</translation>
    </message>
    <message>
        <source>You have read this already; it stays open to you.</source>
        <translation>Olette jo lukeneet tämän; se pysyy teille avoinna.</translation>
    </message>
    <message>
        <source>{field} is empty. Write a few words.</source>
        <translation>{field} puuttuu. Kirjoita muutama sana.</translation>
    </message>
    <message>
        <source>{field} is too long: {given} characters, and {limit} fit. Shorten it by {over}.</source>
        <translation>{field}: liian pitkä. Merkkejä on {given}, ja {limit} mahtuu. Lyhennä {over} merkkiä.</translation>
    </message>
    <message>
        <source>{field}: {given} does not fit. Give a number from {low} to {high}.</source>
        <translation>{field}: {given} ei käy. Anna luku väliltä {low}–{high}.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a day. Pick the day from the calendar.</source>
        <translation>{field}: ”{value}” ei ole päivä. Valitse päivä kalenterista.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not part of this workshop any more. Choose another one.</source>
        <translation>{field}: ”{value}” ei enää kuulu tähän työpajaan. Valitse toinen.</translation>
    </message>
    <message>
        <source>{given} of {expected} points are given. Still to give: {left}.</source>
        <translation>Pisteitä on annettu {given}/{expected}. Antamatta: {left}.</translation>
    </message>
    <message>
        <source>{given} points are given, and there are {expected}. Too many: {left}.</source>
        <translation>Pisteitä on annettu {given}, ja niitä on {expected}. Liikaa: {left}.</translation>
    </message>
    <message>
        <source>{item} cannot be done together with {others}. Drop one to take the other.</source>
        <translation>{item} ei sovi yhteen: {others}. Jättäkää toinen pois, niin voitte ottaa toisen.</translation>
    </message>
    <message>
        <source>{item} changes nothing, so there is nothing to anchor or to follow up.</source>
        <translation>{item} ei muuta mitään, joten siinä ei ole juurrutettavaa eikä seurattavaa.</translation>
    </message>
    <message>
        <source>{item} comes in steps of {step}, so {given} does not fit.</source>
        <translation>{item}: määrä kasvaa {step} kerrallaan, joten {given} ei käy.</translation>
    </message>
    <message>
        <source>{item} has no link that you placed this round, so there is none to take back.</source>
        <translation>{item}: ette ole asettaneet lenkkiä tällä kierroksella, joten takaisin otettavaa ei ole.</translation>
    </message>
    <message>
        <source>{item} is chosen already.</source>
        <translation>{item} on jo valittu.</translation>
    </message>
    <message>
        <source>{item} is in the joint plan already.</source>
        <translation>{item} on jo yhteisessä suunnitelmassa.</translation>
    </message>
    <message>
        <source>{item} is not in the joint plan. Agree on it first.</source>
        <translation>{item} ei ole yhteisessä suunnitelmassa. Sopikaa siitä ensin.</translation>
    </message>
    <message>
        <source>{item} needs {others} first. Choose that, then this.</source>
        <translation>{item} vaatii ensin: {others}. Valitkaa se ja sitten tämä.</translation>
    </message>
    <message>
        <source>{item} was decided earlier or together with another team, so it stands.</source>
        <translation>{item} on päätetty aiemmin tai yhdessä toisen joukkueen kanssa, joten se pysyy.</translation>
    </message>
    <message>
        <source>{item}: {given} is too much or too little here. At most {limit} fit.</source>
        <translation>{item}: {given} on tässä liikaa tai liian vähän. Enintään {limit} mahtuu.</translation>
    </message>
    <message>
        <source>{low} to {high} teams can play, and there are {given}. Add or remove teams.</source>
        <translation>Joukkueita voi olla {low}–{high}, ja nyt niitä on {given}. Lisää tai poista joukkueita.</translation>
    </message>
    <message>
        <source>{others} builds on {item}. Drop that first.</source>
        <translation>{others} rakentuu tämän varaan: {item}. Poistakaa se ensin.</translation>
    </message>
    <message>
        <source>{team} has locked round {round}. The facilitator can undo the lock if something has to change.</source>
        <translation>{team}: kierros {round} on lukittu. Vetäjä voi kumota lukituksen, jos jotakin pitää muuttaa.</translation>
    </message>
    <message>
        <source>“{file}” could not be used. Nothing was changed. Try again, or choose another file.</source>
        <translation>”{file}” ei ole käytettävissä. Mitään ei muutettu. Yritä uudelleen tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and was not touched. From its beginning {count} steps can be read. Make a copy of the file and open the newest backup.</source>
        <translation>”{file}” on vioittunut, eikä siihen koskettu. Alusta voi lukea {count} askelta. Tee tiedostosta kopio ja avaa uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>“{file}” is not a Klimatpeli workshop. It was not touched. Choose another file.</source>
        <translation>”{file}” ei ole Klimatpelin työpaja. Siihen ei koskettu. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or on another computer. Nothing was changed. Close it there first.</source>
        <translation>”{file}” on auki toisessa ikkunassa tai toisella koneella. Mitään ei muutettu. Sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer Klimatpeli and was not touched. Update the program to open it.</source>
        <translation>”{file}” on tehty uudemmalla Klimatpelillä, eikä siihen koskettu. Päivitä ohjelma, niin voit avata sen.</translation>
    </message>
</context>
<context>
    <name>RevealScreen</name>
    <message>
        <source>Guesses and result</source>
        <translation>Arvaukset ja tulos</translation>
    </message>
    <message>
        <source>Our emissions, kt CO₂e a year</source>
        <translation>Päästömme, kt CO₂e vuodessa</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhdessä</translation>
    </message>
    <message>
        <source>Where the teams stand</source>
        <translation>Joukkueiden tilanne</translation>
    </message>
    <message>
        <source>comes last</source>
        <translation>tulee viimeisenä</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>ei vielä näytetty</translation>
    </message>
    <message>
        <source>our plans</source>
        <translation>omat suunnitelmat</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>tavoite {percent}</translation>
    </message>
    <message>
        <source>the result: {kt}</source>
        <translation>tulos: {kt}</translation>
    </message>
    <message>
        <source>{amount} less a year</source>
        <translation>{amount} vähemmän vuodessa</translation>
    </message>
</context>
<context>
    <name>RevealTask</name>
    <message>
        <source>All plans together</source>
        <translation>Kaikki suunnitelmat yhdessä</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Paljastus</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Paljasta kaikki</translation>
    </message>
    <message>
        <source>Reveal next</source>
        <translation>Paljasta seuraava</translation>
    </message>
    <message>
        <source>one at a time, with the cause</source>
        <translation>yksi kerrallaan, syyn kanssa</translation>
    </message>
    <message>
        <source>{team}: hidden</source>
        <translation>{team}: piilossa</translation>
    </message>
    <message>
        <source>{team}: {old} to {new}</source>
        <translation>{team}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>None of the choices cuts emissions by {year}.</source>
        <translation>Mikään valinta ei vielä vähennä päästöjä vuonna {year}.</translation>
    </message>
    <message>
        <source>The target is reached in fewer than 1 in 100 futures.</source>
        <translation>Tavoite toteutuu harvemmassa kuin yhdessä tulevaisuudessa sadasta.</translation>
    </message>
    <message>
        <source>The target is reached in more than 99 in 100 futures.</source>
        <translation>Tavoite toteutuu useammassa kuin 99 tulevaisuudessa sadasta.</translation>
    </message>
    <message>
        <source>The target is reached in {count} of 100 futures.</source>
        <translation>Tavoite toteutuu {count} tulevaisuudessa sadasta.</translation>
    </message>
    <message>
        <source>What if? {count} stories together</source>
        <translation>Entä jos? {count} kertomusta yhdessä</translation>
    </message>
    <message>
        <source>What if? {story}</source>
        <translation>Entä jos? {story}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} vuodessa</translation>
    </message>
    <message>
        <source>“{title}” cuts the most: {less}.</source>
        <translation>”{title}” vaikuttaa eniten: päästöt vähenevät {less}.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” has %n of the 4 links, so {less} stays on paper.</source>
        <translation>
            <numerusform>”{title}”: ketjussa on %n lenkki neljästä, joten {less} jää paperille.</numerusform>
            <numerusform>”{title}”: ketjussa on %n lenkkiä neljästä, joten {less} jää paperille.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is decided, but nobody has been told: {less} stays on paper.</source>
        <translation>”{title}” on päätetty, mutta kenellekään ei ole kerrottu: {less} jää paperille.</translation>
    </message>
    <message>
        <source>“{title}” only works after the target year.</source>
        <translation>”{title}” vaikuttaa vasta tavoitevuoden jälkeen.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message numerus="yes">
        <source>%n municipality(ies) begin like this; go on writing.</source>
        <translation>
            <numerusform>Näin alkaa %n kunta; jatka kirjoittamista.</numerusform>
            <numerusform>Näin alkaa %n kuntaa; jatka kirjoittamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lisää joukkue</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Jokin muu kunta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Beavers</source>
        <translation>Majavat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Cranes</source>
        <translation>Kurjet</translation>
    </message>
    <message>
        <source>Each team needs a name of its own.</source>
        <translation>Jokaisella joukkueella pitää olla oma nimi.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Pelimuoto</translation>
    </message>
    <message>
        <source>Hares</source>
        <translation>Jänikset</translation>
    </message>
    <message>
        <source>Loons</source>
        <translation>Kuikat</translation>
    </message>
    <message>
        <source>Lynxes</source>
        <translation>Ilvekset</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Uusi työpaja</translation>
    </message>
    <message>
        <source>No figures of this municipality. Bring them in on the first screen.</source>
        <translation>Tästä kunnasta ei ole lukuja. Tuo ne alkusivulla.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Pikes</source>
        <translation>Hauet</translation>
    </message>
    <message>
        <source>Reading the municipality’s figures</source>
        <translation>Luetaan kunnan lukuja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Standings between the teams</source>
        <translation>Joukkueiden tilanne näytetään</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Joukkueet</translation>
    </message>
    <message>
        <source>You can close it at any time and continue later</source>
        <translation>Työpajan voi sulkea milloin vain ja jatkaa myöhemmin</translation>
    </message>
    <message>
        <source>after each round</source>
        <translation>joka kierroksen jälkeen</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>lopussa</translation>
    </message>
    <message>
        <source>council seminar, technical board …</source>
        <translation>valtuustoseminaari, tekninen lautakunta …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>participants as numbers, never names</source>
        <translation>vain lukumäärät, ei koskaan nimiä</translation>
    </message>
    <message>
        <source>write its name</source>
        <translation>kirjoita nimi</translation>
    </message>
    <message>
        <source>{place}: emissions {years}, compared with {base}. {scope}. {publisher}</source>
        <translation>{place}: päästöt {years}, vertailuvuosi {base}. {scope}. {publisher}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Copied from {place}</source>
        <translation>Kopioitu: {place}</translation>
    </message>
    <message>
        <source>Done in {place}, {year}</source>
        <translation>Tehty: {place}, {year}</translation>
    </message>
    <message>
        <source>Missing {money}</source>
        <translation>Puuttuu {money}</translation>
    </message>
    <message>
        <source>Missing {staff}</source>
        <translation>Puuttuu {staff}</translation>
    </message>
    <message>
        <source>Needs: {others}</source>
        <translation>Vaatii: {others}</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ei mahdollista nyt</translation>
    </message>
    <message>
        <source>Not with: {others}</source>
        <translation>Ei yhdessä: {others}</translation>
    </message>
    <message>
        <source>Reading this takes one experience token. Use the button at the right.</source>
        <translation>Tämän lukeminen vie yhden kokemusmerkin. Paina oikealla olevaa painiketta.</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Mikä meni muualla pieleen</translation>
    </message>
    <message>
        <source>Your choices are locked</source>
        <translation>Valintanne on lukittu</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>makes others possible</source>
        <translation>mahdollistaa muita</translation>
    </message>
    <message>
        <source>not in our figures</source>
        <translation>ei meidän luvuissamme</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>jaettu</translation>
    </message>
    <message>
        <source>{low} to {high} {unit} less</source>
        <translation>{low}–{high} {unit} vähemmän</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
vuonna {year}</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>not yet filled</source>
        <translation>vielä täyttämättä</translation>
    </message>
    <message>
        <source>{slot}: empty</source>
        <translation>{slot}: tyhjä</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Can live with it</source>
        <translation>Voi hyväksyä</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Ei hyväksy</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kannattaa</translation>
    </message>
</context>
<context>
    <name>StanceRows</name>
    <message>
        <source>{team}: consent</source>
        <translation>{team}: hyväksyntä</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message numerus="yes">
        <source>%n export(s) wait for the strategy database.</source>
        <translation>
            <numerusform>%n vienti odottaa strategiatietokantaa.</numerusform>
            <numerusform>%n vientiä odottaa strategiatietokantaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet or CSV of Syke’s emission service; it can also be dropped here</source>
        <translation>Syken päästöpalvelun taulukko tai CSV; sen voi myös pudottaa tähän</translation>
    </message>
    <message>
        <source>Begin a new one: it takes a minute, and everything you do is saved at once.</source>
        <translation>Aloita uusi: se käy minuutissa, ja kaikki tallentuu heti.</translation>
    </message>
    <message>
        <source>Begun · saved {when}</source>
        <translation>Aloitettu · tallennettu {when}</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Päättynyt {when}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Emission figures</source>
        <translation>Päästöluvut</translation>
    </message>
    <message>
        <source>Import emission figures</source>
        <translation>Tuo päästölukuja</translation>
    </message>
    <message>
        <source>Interrupted, nothing confirmed is lost · saved {when}</source>
        <translation>Keskeytynyt, kaikki vahvistettu on tallessa · tallennettu {when}</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Uusi työpaja</translation>
    </message>
    <message>
        <source>No workshops yet</source>
        <translation>Ei vielä työpajoja</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open in another window.</source>
        <translation>Auki toisessa ikkunassa.</translation>
    </message>
    <message>
        <source>Play your own municipality’s climate strategy in a seminar. Go home with one that you agree on, that somebody is responsible for and that is followed up.</source>
        <translation>Pelatkaa seminaarissa oman kuntanne ilmastostrategia. Viekää kotiin strategia, josta olette yhtä mieltä, josta joku vastaa ja jota seurataan.</translation>
    </message>
    <message>
        <source>Round {round} · saved {when}</source>
        <translation>Kierros {round} · tallennettu {when}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>This file is not a workshop, or it is damaged. It was left untouched.</source>
        <translation>Tämä tiedosto ei ole työpaja, tai se on vioittunut. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>Your workshops</source>
        <translation>Työpajasi</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>StepTab</name>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
</context>
<context>
    <name>StoriesTable</name>
    <message>
        <source>As expected</source>
        <translation>Niin kuin odotetaan</translation>
    </message>
    <message>
        <source>Switch one on: charts and totals everywhere follow it, until the phase ends.</source>
        <translation>Kytke jokin päälle: kuvat ja luvut kaikkialla seuraavat sitä, kunnes vaihe päättyy.</translation>
    </message>
    <message>
        <source>The same plans if the country takes another path. What-ifs, not forecasts; change from {base}.</source>
        <translation>Samat suunnitelmat, jos maa kehittyy toisin. Ei ennuste vaan ”entä jos”: muutos vuodesta {base}.</translation>
    </message>
    <message>
        <source>These together</source>
        <translation>Valitut yhdessä</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhdessä</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Ilman uusia toimia</translation>
    </message>
</context>
<context>
    <name>StrategyScreen</name>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n päätetty</numerusform>
            <numerusform>%n päätettyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n tehty</numerusform>
            <numerusform>%n tehtyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n hylätty</numerusform>
            <numerusform>%n hylättyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n vielä mittaamatta</numerusform>
            <numerusform>%n vielä mittaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n aikataulussa</numerusform>
            <numerusform>%n aikataulussa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n ehdotettu</numerusform>
            <numerusform>%n ehdotettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started</source>
        <translation>
            <numerusform>%n aloitettu</numerusform>
            <numerusform>%n aloitettua</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Toteuttaa</translation>
    </message>
    <message>
        <source>Climate strategy</source>
        <translation>Ilmastostrategia</translation>
    </message>
    <message>
        <source>Close a workshop and choose “To the strategy database”: the joint plan appears here.</source>
        <translation>Vie työpaja loppuun ja valitse ”Strategiatietokantaan”: yhteinen suunnitelma tulee näkyviin tähän.</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Päättää</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Päästöt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimet</translation>
    </message>
    <message>
        <source>Measures of the strategy</source>
        <translation>Strategian toimet</translation>
    </message>
    <message>
        <source>Nothing in the strategy database yet</source>
        <translation>Strategiatietokannassa ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Now → goal</source>
        <translation>Nyt → tavoite</translation>
    </message>
    <message>
        <source>Reading the strategy database</source>
        <translation>Luetaan strategiatietokantaa</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Alkusivu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The strategy database cannot be read</source>
        <translation>Strategiatietokantaa ei voi lukea</translation>
    </message>
    <message>
        <source>Where measures overlap, the cut is counted once.</source>
        <translation>Missä toimet menevät päällekkäin, vähennys lasketaan kerran.</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>first check {day}</source>
        <translation>ensimmäinen tarkistus {day}</translation>
    </message>
    <message>
        <source>kt CO₂e in {year}</source>
        <translation>kt CO₂e vuonna {year}</translation>
    </message>
    <message>
        <source>next meeting {day}</source>
        <translation>seuraava kokous {day}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>started</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>{kt} in {year}</source>
        <translation>{kt} vuonna {year}</translation>
    </message>
    <message>
        <source>{percent} by {year}</source>
        <translation>{percent} vuoteen {year}</translation>
    </message>
    <message>
        <source>{percent} since {year}</source>
        <translation>{percent} vuodesta {year}</translation>
    </message>
    <message>
        <source>{place} — climate strategy</source>
        <translation>{place} – ilmastostrategia</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Put on the wall</source>
        <translation>Näytä kankaalla myös</translation>
    </message>
    <message>
        <source>Stories of the future</source>
        <translation>Kertomuksia tulevaisuudesta</translation>
    </message>
    <message>
        <source>The best plan</source>
        <translation>Paras suunnitelma</translation>
    </message>
</context>
<context>
    <name>TeamFigures</name>
    <message>
        <source>Our plan</source>
        <translation>Oma suunnitelma</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Ilman uusia toimia</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>puuttuu {gap}</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>tavoite saavutettu</translation>
    </message>
    <message>
        <source>{percent} target</source>
        <translation>tavoite {percent}</translation>
    </message>
</context>
<context>
    <name>TeamItems</name>
    <message>
        <source>All sectors</source>
        <translation>Kaikki sektorit</translation>
    </message>
    <message>
        <source>Check date</source>
        <translation>Tarkistuspäivä</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Outside the count</source>
        <translation>Laskennan ulkopuolella</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuutaho</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Kierros {round}/{rounds}</translation>
    </message>
    <message>
        <source>Round {round} of {rounds} · {year} · {task}</source>
        <translation>Kierros {round}/{rounds} · {year} · {task}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Hand over</source>
        <translation>Anna kone</translation>
    </message>
    <message>
        <source>Hand the laptop to {team}</source>
        <translation>Anna kannettava joukkueelle {team}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>selvä</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>päättää</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>had to go</source>
        <translation>lähti</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>lukittu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>question from: {team}</source>
        <translation>kysyjänä: {team}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>{team} had to go: nobody waits for it</source>
        <translation>{team} pois: joukkuetta ei enää odoteta</translation>
    </message>
    <message>
        <source>{team} is back</source>
        <translation>{team} takaisin mukaan</translation>
    </message>
</context>
<context>
    <name>ThreeWay</name>
    <message>
        <source>Left and right choose: {names}</source>
        <translation>Vasen ja oikea nuoli valitsevat: {names}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ei merkitty</translation>
    </message>
</context>
<context>
    <name>TimerChip</name>
    <message>
        <source>Paused, time left {time}</source>
        <translation>Pysäytetty, aikaa jäljellä {time}</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>Aikaa jäljellä {time}</translation>
    </message>
    <message>
        <source>Time over by {time}</source>
        <translation>Aika ylittynyt {time}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>TourTask</name>
    <message>
        <source>Teams</source>
        <translation>Joukkueet</translation>
    </message>
    <message>
        <source>one question each</source>
        <translation>yksi kysymys kullekin</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>salassa paljastukseen asti</translation>
    </message>
</context>
<context>
    <name>WallPreview</name>
    <message>
        <source>What the room sees; press to show it large</source>
        <translation>Mitä osallistujat näkevät; paina, niin se näkyy suurena</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>What the room sees</source>
        <translation>Mitä osallistujat näkevät</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From then to the target year</source>
        <translation>Lähtövuodesta tavoitevuoteen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T näyttää luvut taulukkona</translation>
    </message>
    <message>
        <source>kt</source>
        <translation>kt</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>muut toimet</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>pyöristys</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Raise your hand: I agree, I am not sure, I disagree.</source>
        <translation>Nosta käsi: samaa mieltä, epävarma, eri mieltä.</translation>
    </message>
    <message>
        <source>The result stays hidden until the end, when we ask again.</source>
        <translation>Tulos pysyy piilossa loppuun asti, jolloin kysymme uudelleen.</translation>
    </message>
    <message>
        <source>We go home with a plan that somebody is responsible for.</source>
        <translation>Lähdemme kotiin suunnitelman kanssa, josta joku vastaa.</translation>
    </message>
    <message>
        <source>We see where our own emissions come from.</source>
        <translation>Näemme, mistä omat päästömme tulevat.</translation>
    </message>
    <message>
        <source>We try out what we could decide, and see what comes of it.</source>
        <translation>Kokeilemme, mitä voisimme päättää, ja katsomme, mitä siitä seuraa.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Where do you stand now?</source>
        <translation>Mitä ajattelette nyt?</translation>
    </message>
</context>
<context>
    <name>WhyOverlay</name>
    <message>
        <source>Added one by one it would be {alone}: where measures overlap, the cut is counted once.</source>
        <translation>Yksitellen yhteen laskettuna vähennys olisi {alone}: päällekkäiset vähennykset lasketaan vain kerran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Hyvitykset</translation>
    </message>
    <message>
        <source>Cut that the target does not count</source>
        <translation>Vähennys, jota ei lueta tavoitteeseen</translation>
    </message>
    <message>
        <source>Eight in ten futures end between {low} and {high} in {year}.</source>
        <translation>Kahdeksan tulevaisuutta kymmenestä päätyy välille {low}–{high} vuonna {year}.</translation>
    </message>
    <message>
        <source>How much of the possible reduction was reached</source>
        <translation>Kuinka paljon mahdollisesta vähennyksestä saatiin</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Kuinka varmaa se on?</translation>
    </message>
    <message>
        <source>In the best plan and in some team’s plan</source>
        <translation>Parhaassa suunnitelmassa ja jonkin joukkueen suunnitelmassa</translation>
    </message>
    <message>
        <source>In the best plan, but in no team’s plan</source>
        <translation>Parhaassa suunnitelmassa, mutta ei minkään joukkueen suunnitelmassa</translation>
    </message>
    <message>
        <source>Looking for the best plan …</source>
        <translation>Etsitään parasta suunnitelmaa …</translation>
    </message>
    <message>
        <source>Nothing: every one of them was in some plan.</source>
        <translation>Ei mitään: jokainen niistä oli jossakin suunnitelmassa.</translation>
    </message>
    <message>
        <source>On the outlook as expected, without the what-if.</source>
        <translation>Odotetun kehityksen mukaan, ei entä jos -kertomuksen.</translation>
    </message>
    <message>
        <source>Part of the cut that depends on credits</source>
        <translation>Hyvitysten osuus vähennyksestä</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rajaukset</translation>
    </message>
    <message>
        <source>Stories of the future</source>
        <translation>Kertomuksia tulevaisuudesta</translation>
    </message>
    <message>
        <source>The best plan</source>
        <translation>Paras suunnitelma</translation>
    </message>
    <message>
        <source>The best plan counts only tonnes in {year}. Health, money saved and what people want are not in it.</source>
        <translation>Paras suunnitelma laskee vain tonneja vuonna {year}. Terveys, säästyvä raha ja ihmisten toiveet eivät ole siinä mukana.</translation>
    </message>
    <message>
        <source>The best that one team’s resources could have done</source>
        <translation>Paras, mihin yhden joukkueen voimavarat olisivat riittäneet</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Luvut taulukkona</translation>
    </message>
    <message>
        <source>The measures</source>
        <translation>Toimet</translation>
    </message>
    <message>
        <source>The nearest team: {share}</source>
        <translation>Lähimmäs päässyt joukkue: {share}</translation>
    </message>
    <message>
        <source>The same plan in two scopes</source>
        <translation>Sama suunnitelma kahdella rajauksella</translation>
    </message>
    <message>
        <source>The same plan, with and without credits</source>
        <translation>Sama suunnitelma hyvitysten kanssa ja ilman</translation>
    </message>
    <message>
        <source>The target counts credits. They shrink as the grid gets cleaner.</source>
        <translation>Hyvitykset luetaan mukaan tavoitteeseen. Ne pienenevät, kun verkon sähkö puhdistuu.</translation>
    </message>
    <message>
        <source>The target does not count credits.</source>
        <translation>Tavoite ei laske hyvityksiä mukaan.</translation>
    </message>
    <message>
        <source>There are no measures in it yet.</source>
        <translation>Siinä ei ole vielä toimia.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhdessä</translation>
    </message>
    <message>
        <source>Together they cut {kt}.</source>
        <translation>Yhdessä ne vähentävät päästöjä {kt}.</translation>
    </message>
    <message>
        <source>We chose instead</source>
        <translation>Sen sijaan valitsimme</translation>
    </message>
    <message>
        <source>What if …?</source>
        <translation>Entä jos …?</translation>
    </message>
    <message>
        <source>What widens the band most</source>
        <translation>Mikä lisää epävarmuutta eniten</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Miksi tämä luku?</translation>
    </message>
    <message>
        <source>With credits</source>
        <translation>Hyvitykset vähennettynä</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Ilman hyvityksiä</translation>
    </message>
    <message>
        <source>Without credits. The plan takes the same tonnes in both; all else follows the outlook of its sector, which is judged. Only the first has a target.</source>
        <translation>Ilman hyvityksiä. Suunnitelma vie kummassakin saman määrän tonneja; muuten kukin sektori kehittyy odotetusti, mikä on arvio. Tavoite on vain ylemmällä.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Lasketaan …</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja {count} muuta</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>hyvitykset</translation>
    </message>
    <message>
        <source>done by {year}</source>
        <translation>muutos vuoteen {year}</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>sähkö</translation>
    </message>
    <message>
        <source>from {base}</source>
        <translation>vuodesta {base}</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>lämmitys</translation>
    </message>
    <message>
        <source>kt CO₂e a year</source>
        <translation>kt CO₂e vuodessa</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>viimeisin</translation>
    </message>
    <message>
        <source>nationwide: changed technology</source>
        <translation>koko maa: muuttuva tekniikka</translation>
    </message>
    <message>
        <source>nationwide: cleaner technology</source>
        <translation>koko maa: puhtaampi tekniikka</translation>
    </message>
    <message>
        <source>nationwide: larger amounts</source>
        <translation>koko maa: suuremmat määrät</translation>
    </message>
    <message>
        <source>nationwide: smaller amounts</source>
        <translation>koko maa: pienemmät määrät</translation>
    </message>
    <message>
        <source>prices, economy and climate policy in the whole country</source>
        <translation>hinnat, talous ja ilmastopolitiikka koko maassa</translation>
    </message>
    <message>
        <source>target {kt}</source>
        <translation>tavoite {kt}</translation>
    </message>
    <message>
        <source>the grid’s emission factor</source>
        <translation>verkkosähkön päästökerroin</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>alle {percent}</translation>
    </message>
    <message>
        <source>{kt} in {year}. It is proven: no plan could make the measures’ cut more than {share} larger.</source>
        <translation>{kt} vuonna {year}. Se on todistettu: mikään suunnitelma ei voisi tehdä toimien vähennyksestä yli {share} suurempaa.</translation>
    </message>
    <message>
        <source>{kt} in {year}. The measures’ cut could be up to {share} larger: the search was cut short.</source>
        <translation>{kt} vuonna {year}. Toimien vähennys voisi olla enintään {share} suurempi: haku jäi kesken.</translation>
    </message>
    <message>
        <source>{kt} of it are left out of the second: its sectors emit less than the plan takes.</source>
        <translation>Siitä {kt} jää pois alemmasta: sen sektorien päästöt ovat suunnitelman vähennystä pienemmät.</translation>
    </message>
    <message>
        <source>{scope}: {publisher}, {source}. Release: {release}.</source>
        <translation>{scope}: {publisher}, {source}. Julkaisu: {release}.</translation>
    </message>
    <message>
        <source>{sector} in our own municipality</source>
        <translation>{sector} omassa kunnassamme</translation>
    </message>
    <message>
        <source>{sector} in the whole country</source>
        <translation>{sector} koko maassa</translation>
    </message>
    <message>
        <source>{share}: {what}</source>
        <translation>{share}: {what}</translation>
    </message>
    <message>
        <source>{title}: {kt} less</source>
        <translation>{title}: {kt} vähemmän</translation>
    </message>
    <message>
        <source>{year} with the plan</source>
        <translation>{year} toimien kanssa</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Before, kt</source>
        <translation>Ennen, kt</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Poikkeavat luvut</translation>
    </message>
    <message>
        <source>In the file, kt</source>
        <translation>Tiedostossa, kt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message numerus="yes">
        <source>%n figure(s) differ:</source>
        <translation>
            <numerusform>%n luku poikkeaa:</numerusform>
            <numerusform>%n lukua poikkeaa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Laskenta</translation>
    </message>
    <message>
        <source>Compared with the earlier figures</source>
        <translation>Verrattuna aiempiin lukuihin</translation>
    </message>
    <message>
        <source>Keep these figures</source>
        <translation>Ota luvut käyttöön</translation>
    </message>
    <message>
        <source>New workshops use these figures. Workshops already begun keep their own.</source>
        <translation>Uudet työpajat käyttävät näitä lukuja. Aloitetuissa työpajoissa luvut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>New years: {years}.</source>
        <translation>Uusia vuosia: {years}.</translation>
    </message>
    <message>
        <source>No figure of the years in both has changed.</source>
        <translation>Yhteisten vuosien luvut ovat samat.</translation>
    </message>
    <message>
        <source>Own download, no date in the file’s name</source>
        <translation>Oma lataus, tiedoston nimessä ei ole päivää</translation>
    </message>
    <message>
        <source>Own download, {day}</source>
        <translation>Oma lataus {day}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukasluku</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektorit</translation>
    </message>
    <message>
        <source>There were no figures of this municipality before.</source>
        <translation>Tästä kunnasta ei ollut aiemmin lukuja.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Vuodet</translation>
    </message>
    <message>
        <source>Years that this file lacks: {years}.</source>
        <translation>Vuodet, jotka tästä tiedostosta puuttuvat: {years}.</translation>
    </message>
    <message>
        <source>kt CO₂e
in {year}</source>
        <translation>kt CO₂e
vuonna {year}</translation>
    </message>
    <message>
        <source>the file gives no totals; these are sums of its sectors</source>
        <translation>tiedostossa ei ole summia; nämä on laskettu sen sektoreista</translation>
    </message>
    <message>
        <source>they add up to the file’s totals</source>
        <translation>niiden summa täsmää tiedoston summaan</translation>
    </message>
    <message>
        <source>{count} in {year}</source>
        <translation>{count} vuonna {year}</translation>
    </message>
</context>
<context>
    <name>_Objection</name>
    <message>
        <source>An objection is written down with its reason.</source>
        <translation>Vastaväite kirjataan perusteluineen.</translation>
    </message>
    <message>
        <source>Kind of objection</source>
        <translation>Vastaväitteen laji</translation>
    </message>
    <message>
        <source>No names, please</source>
        <translation>Ei nimiä, kiitos</translation>
    </message>
    <message>
        <source>Why, in the team’s own words</source>
        <translation>Miksi, joukkueen omin sanoin</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n korjattava kohta</numerusform>
            <numerusform>%n korjattavaa kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ja vielä %n muu.</numerusform>
            <numerusform>Ja vielä %n muuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this right, or download the file again, and read it once more.</source>
        <translation>Tee korjaus tai lataa tiedosto uudelleen, ja lue se sitten uudestaan.</translation>
    </message>
</context>
<context>
    <name>_TeamRow</name>
    <message>
        <source>Name of team {number}</source>
        <translation>Joukkueen {number} nimi</translation>
    </message>
</context>
<context>
    <name>_WallBar</name>
    <message>
        <source>Curtain</source>
        <translation>Esirippu</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Vetäjä</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
</context>
</TS>
