<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda, now: {phase}</source>
        <translation>Program, nu: {phase}</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>AnchorView</name>
    <message>
        <source>Check</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Everyone has heard. Nothing of the effect is lost.</source>
        <translation>Alla har fått veta. Inget av effekten går förlorat.</translation>
    </message>
    <message>
        <source>Fill all three</source>
        <translation>Fyll i alla tre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Guard: 1 token</source>
        <translation>Skydda: 1 märke</translation>
    </message>
    <message>
        <source>Guarded: no link is lost at the next check.</source>
        <translation>Skyddad: ingen länk lossnar vid nästa kontroll.</translation>
    </message>
    <message>
        <source>If nobody asks about it, it loses one link each round. Your tokens: {tokens}.</source>
        <translation>Om ingen frågar efter det lossnar en länk varje omgång. Era märken: {tokens}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kept. It needs both somebody responsible and an indicator before it is safe.</source>
        <translation>Sparat. Den är trygg först när den har både en ansvarig och en indikator.</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>Nästa val</translation>
    </message>
    <message>
        <source>No tonnes of its own in {year}; it still has to be anchored.</source>
        <translation>Inga egna ton år {year}; den måste ändå förankras.</translation>
    </message>
    <message>
        <source>Nothing to anchor yet</source>
        <translation>Inget att förankra ännu</translation>
    </message>
    <message>
        <source>Offered to {team}. They see it when they have the laptop.</source>
        <translation>Erbjuds {team}. De ser det när de har datorn.</translation>
    </message>
    <message>
        <source>One sentence. No names, please</source>
        <translation>En mening, inga namn</translation>
    </message>
    <message>
        <source>Place the link</source>
        <translation>Sätt länken</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Share the cost ({money}) half and half with:</source>
        <translation>Dela kostnaden ({money}) jämnt med:</translation>
    </message>
    <message>
        <source>Shared with {team}: you pay {money}.</source>
        <translation>Delas med {team}: ni betalar {money}.</translation>
    </message>
    <message>
        <source>Somebody will ask about it, so no link is lost.</source>
        <translation>Någon frågar efter det, så ingen länk lossnar.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Takes one anchoring step; you have {steps}. Then {share} of the effect comes true.</source>
        <translation>Kräver ett förankringssteg; ni har {steps}. Sedan blir {share} av effekten verklighet.</translation>
    </message>
    <message>
        <source>What do we watch?</source>
        <translation>Vad följer vi?</translation>
    </message>
    <message>
        <source>What you choose comes here: who has to hear about it, and who is responsible for it.</source>
        <translation>Det ni väljer kommer hit: vem som behöver få veta och vem som ansvarar.</translation>
    </message>
    <message>
        <source>When do we check?</source>
        <translation>När följer vi upp?</translation>
    </message>
    <message>
        <source>Which board or unit is responsible?</source>
        <translation>Vilken nämnd eller enhet ansvarar?</translation>
    </message>
    <message>
        <source>Who is responsible, and who checks?</source>
        <translation>Vem ansvarar, och vem följer upp?</translation>
    </message>
    <message>
        <source>Who must have heard?</source>
        <translation>Vem behöver få veta?</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Era val i den här omgången är låsta.</translation>
    </message>
    <message>
        <source>convinced by your answer</source>
        <translation>övertygades av ert svar</translation>
    </message>
    <message>
        <source>heard with the decision on the card</source>
        <translation>fick veta genom beslutet på kortet</translation>
    </message>
    <message>
        <source>won over by the cake</source>
        <translation>kom med tack vare tårtan</translation>
    </message>
    <message>
        <source>{full} in {year} when all have heard. As it stands: {now}.</source>
        <translation>{full} år {year} när alla har fått veta. Som det är nu: {now}.</translation>
    </message>
    <message>
        <source>{full} in {year}: all of it comes true.</source>
        <translation>{full} år {year}: allt blir verklighet.</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>{share} blir verklighet</translation>
    </message>
    <message>
        <source>{who}: what does this person need to hear?</source>
        <translation>{who}: vad är viktigast att få höra?</translation>
    </message>
</context>
<context>
    <name>AudienceFigures</name>
    <message>
        <source>Other</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>gap {amount}</source>
        <translation>{amount} kvar</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>målet nått</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>mål {percent}</translation>
    </message>
    <message>
        <source>without new measures</source>
        <translation>utan nya åtgärder</translation>
    </message>
</context>
<context>
    <name>AudienceKit</name>
    <message>
        <source>at the laptop</source>
        <translation>vid datorn</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Omgång {round} av {rounds}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det här ser deltagarna</translation>
    </message>
    <message>
        <source>council year {year}</source>
        <translation>fullmäktigeår {year}</translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message>
        <source>Awards</source>
        <translation>Utmärkelser</translation>
    </message>
    <message>
        <source>Drum roll, please …</source>
        <translation>Trumvirvel, tack …</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Sannolikt mellan {low} och {high}</translation>
    </message>
    <message>
        <source>No joint plan</source>
        <translation>Ingen gemensam plan</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Prata om det</translation>
    </message>
    <message>
        <source>The joint plan: by {year}, compared with {base}</source>
        <translation>Den gemensamma planen: till {year}, jämfört med {base}</translation>
    </message>
    <message>
        <source>The nearest team reached {share} of the best possible.</source>
        <translation>Laget som kom närmast nådde {share} av det bästa möjliga.</translation>
    </message>
    <message>
        <source>The room did not agree on a measure. That is a result, too.</source>
        <translation>Ni enades inte om någon åtgärd. Det är också ett resultat.</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>Målet nås</translation>
    </message>
    <message>
        <source>The teams’ stances</source>
        <translation>Lagens ställningstaganden</translation>
    </message>
    <message>
        <source>What would have to be true to close the last {kt}?</source>
        <translation>Vad måste hända för att de sista {kt} ska hittas?</translation>
    </message>
    <message>
        <source>Which measure would you defend at the market square on Saturday?</source>
        <translation>Vilken åtgärd skulle du försvara på torget på lördag?</translation>
    </message>
    <message>
        <source>done by {year}</source>
        <translation>ändring till {year}</translation>
    </message>
    <message>
        <source>kt CO₂e a year</source>
        <translation>kt CO₂e om året</translation>
    </message>
    <message>
        <source>target {percent} = {kt}</source>
        <translation>mål {percent} = {kt}</translation>
    </message>
    <message>
        <source>without new measures</source>
        <translation>utan nya åtgärder</translation>
    </message>
    <message>
        <source>{kt} above the target</source>
        <translation>{kt} över målet</translation>
    </message>
</context>
<context>
    <name>AwardsTask</name>
    <message>
        <source>Everyday hero</source>
        <translation>Vardagshjälten</translation>
    </message>
    <message>
        <source>Name the hero</source>
        <translation>Utse hjälten</translation>
    </message>
    <message>
        <source>No names, please</source>
        <translation>Inga namn, tack</translation>
    </message>
    <message>
        <source>Reveal awards</source>
        <translation>Visa utmärkelserna</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>För vad</translation>
    </message>
    <message>
        <source>Which unit</source>
        <translation>Vilken enhet</translation>
    </message>
    <message>
        <source>a real unit, never a person</source>
        <translation>en verklig enhet, aldrig en person</translation>
    </message>
    <message>
        <source>a school kitchen, the road crew …</source>
        <translation>ett skolkök, vägunderhållet …</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Anchoring</source>
        <translation>Förankring</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Next: anchoring</source>
        <translation>Härnäst: förankring</translation>
    </message>
    <message>
        <source>Next: measures</source>
        <translation>Härnäst: åtgärder</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kortet</translation>
    </message>
    <message>
        <source>choose your measures, then hand the laptop over</source>
        <translation>välj era åtgärder, ge sedan datorn vidare</translation>
    </message>
    <message>
        <source>with this: {effect}</source>
        <translation>med den här: {effect}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} valda</translation>
    </message>
    <message>
        <source>{effect} when anchored</source>
        <translation>{effect} när den är förankrad</translation>
    </message>
    <message>
        <source>{ready} of {count}</source>
        <translation>{ready} av {count}</translation>
    </message>
    <message>
        <source>{team} offers to share “{title}”: you pay {money}, and it stands in both plans.</source>
        <translation>{team} erbjuder sig att dela ”{title}”: ni betalar {money}, och den står i båda planerna.</translation>
    </message>
</context>
<context>
    <name>Cake</name>
    <message>
        <source>A cake</source>
        <translation>En tårta</translation>
    </message>
    <message>
        <source>An empty plate</source>
        <translation>Ett tomt fat</translation>
    </message>
</context>
<context>
    <name>CakeScreen</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n röst</numerusform>
            <numerusform>%n röster</numerusform>
        </translation>
    </message>
    <message>
        <source>Cake of the month</source>
        <translation>Månadens tårta</translation>
    </message>
    <message>
        <source>Click a card, or move with the arrow keys and press Enter.</source>
        <translation>Klicka på ett kort, eller flytta med piltangenterna och tryck Enter.</translation>
    </message>
    <message>
        <source>Each team votes in secret for the best measure of another team.</source>
        <translation>Varje lag röstar hemligt på ett annat lags bästa åtgärd.</translation>
    </message>
    <message>
        <source>Give the cake</source>
        <translation>Ge tårtan</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation>Ge datorn vidare</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Med vanliga ord</translation>
    </message>
    <message>
        <source>Its chain is full: one extra anchoring step next round.</source>
        <translation>Kedjan är full: ett extra förankringssteg i nästa omgång.</translation>
    </message>
    <message>
        <source>Its chain was full already.</source>
        <translation>Kedjan var redan full.</translation>
    </message>
    <message>
        <source>No other team has chosen anything this round</source>
        <translation>Inget annat lag har valt något i den här omgången</translation>
    </message>
    <message>
        <source>One more link in its chain.</source>
        <translation>En länk till i kedjan.</translation>
    </message>
    <message>
        <source>Our cake goes to: {title}</source>
        <translation>Vår tårta går till: {title}</translation>
    </message>
    <message>
        <source>The cake has already been given.</source>
        <translation>Tårtan har redan delats ut.</translation>
    </message>
    <message>
        <source>The cake is shared</source>
        <translation>Tårtan delas</translation>
    </message>
    <message>
        <source>The cake is worth one link of the chain.</source>
        <translation>Tårtan är värd en länk i kedjan.</translation>
    </message>
    <message>
        <source>The vote is secret. The cake is worth one link of the chain.</source>
        <translation>Omröstningen är hemlig. Tårtan är värd en länk i kedjan.</translation>
    </message>
    <message>
        <source>There is nothing to vote for. Hand the laptop over.</source>
        <translation>Det finns inget att rösta på. Ge datorn vidare.</translation>
    </message>
    <message>
        <source>Vote for the cake of the month</source>
        <translation>Rösta om månadens tårta</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Röster</translation>
    </message>
    <message>
        <source>Which choice of another team deserves a cake?</source>
        <translation>Vilket av de andra lagens val förtjänar en tårta?</translation>
    </message>
    <message>
        <source>Who gets the cake of the month?</source>
        <translation>Vem får månadens tårta?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopierad</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>har röstat</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>funderar</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
år {year}</translation>
    </message>
</context>
<context>
    <name>CakeTask</name>
    <message>
        <source>Reveal the cake</source>
        <translation>Visa tårtan</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Röster</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>hemligt tills det avslöjas</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>The card is still face down</source>
        <translation>Kortet ligger ännu med baksidan upp</translation>
    </message>
    <message>
        <source>The facilitator draws it in a moment.</source>
        <translation>Ledaren vänder det om en stund.</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Vad beslutar ni?</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som förut</translation>
    </message>
    <message>
        <source>costs {money} a year</source>
        <translation>kostar {money} om året</translation>
    </message>
    <message>
        <source>effect from {year}</source>
        <translation>effekt från {year}</translation>
    </message>
    <message>
        <source>gains {money} a year</source>
        <translation>ger {money} om året</translation>
    </message>
    <message>
        <source>no extra cost</source>
        <translation>ingen merkostnad</translation>
    </message>
    <message>
        <source>no investment</source>
        <translation>ingen investering</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} frågar</translation>
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
        <translation>Situationskort</translation>
    </message>
    <message>
        <source>read it aloud, slowly</source>
        <translation>läs högt, i lugn takt</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Click an option or press its letter. “As usual” is an honest answer too.</source>
        <translation>Klicka på ett alternativ eller tryck på dess bokstav. Också ”som förut” är ett ärligt svar.</translation>
    </message>
    <message>
        <source>Next: measures</source>
        <translation>Härnäst: åtgärder</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Vad beslutar ni?</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som förut</translation>
    </message>
    <message>
        <source>no tonnes counted</source>
        <translation>inga räknade ton</translation>
    </message>
    <message>
        <source>works from {year}</source>
        <translation>verkar från {year}</translation>
    </message>
    <message>
        <source>{effect} in {year} when fully anchored ({low} to {high}), {staff}.</source>
        <translation>{effect} år {year} när allt är förankrat ({low}–{high}), {staff}.</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} frågar</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Anchoring: {held} of {total} links</source>
        <translation>Förankring: {held} av {total} länkar</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message numerus="yes">
        <source>%n can live with it</source>
        <translation>
            <numerusform>%n kan leva med det</numerusform>
            <numerusform>%n kan leva med det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n invändning</numerusform>
            <numerusform>%n invändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support</source>
        <translation>
            <numerusform>%n stöder</numerusform>
            <numerusform>%n stöder</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Five points for each team</source>
        <translation>Fem poäng till varje lag</translation>
    </message>
    <message>
        <source>How you gave your points</source>
        <translation>Så fördelade ni poängen</translation>
    </message>
    <message>
        <source>In secret, over everything on the table. You are yourselves again.</source>
        <translation>I hemlighet, över allt på bordet. Nu är ni er själva igen.</translation>
    </message>
    <message>
        <source>In the joint plan: {count}</source>
        <translation>I den gemensamma planen: {count}</translation>
    </message>
    <message>
        <source>Most points go first: support, can live with it, or object and say why.</source>
        <translation>Flest poäng först: stöder, kan leva med det eller har en invändning, och varför.</translation>
    </message>
    <message>
        <source>No team has chosen a measure.</source>
        <translation>Inget lag har valt någon åtgärd.</translation>
    </message>
    <message>
        <source>Nothing is on the table</source>
        <translation>Det finns inget på bordet</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>På bordet</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>En i taget</translation>
    </message>
    <message>
        <source>Shall this go forward?</source>
        <translation>Ska det här föras vidare?</translation>
    </message>
    <message>
        <source>The teams’ stances</source>
        <translation>Lagens ställningstaganden</translation>
    </message>
    <message>
        <source>Top {shown} of {all}</source>
        <translation>De {shown} främsta av {all}</translation>
    </message>
    <message>
        <source>has given its points</source>
        <translation>har gett sina poäng</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>funderar</translation>
    </message>
    <message>
        <source>no cut by {year}</source>
        <translation>ingen minskning till {year}</translation>
    </message>
    <message>
        <source>no money needed</source>
        <translation>kräver inga pengar</translation>
    </message>
    <message>
        <source>still to hear</source>
        <translation>ännu inte hörd</translation>
    </message>
    <message>
        <source>{amount} less in {year}</source>
        <translation>{amount} mindre år {year}</translation>
    </message>
</context>
<context>
    <name>ChooseTask</name>
    <message>
        <source>Add to the joint plan</source>
        <translation>Ta med i den gemensamma planen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Ta upp</translation>
    </message>
    <message>
        <source>Discuss: {measure}</source>
        <translation>Ta upp: {measure}</translation>
    </message>
    <message>
        <source>Everything on the table has been settled. Go on to follow-up.</source>
        <translation>Allt på bordet är avgjort. Gå vidare till uppföljningen.</translation>
    </message>
    <message>
        <source>Five points each</source>
        <translation>Fem poäng var</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna utanför</translation>
    </message>
    <message>
        <source>Left out because …</source>
        <translation>Lämnas utanför för att …</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>På bordet</translation>
    </message>
    <message>
        <source>Reveal points</source>
        <translation>Visa poängen</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Varför den lämnas utanför</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>överenskommen</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lämnad utanför</translation>
    </message>
    <message>
        <source>most points first</source>
        <translation>flest poäng först</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>hemligt tills det avslöjas</translation>
    </message>
</context>
<context>
    <name>CloseScreen</name>
    <message>
        <source>Before we go: this is what stays.</source>
        <translation>Innan vi går: det här blir kvar.</translation>
    </message>
    <message>
        <source>Check {date}</source>
        <translation>Uppföljning {date}</translation>
    </message>
    <message>
        <source>Every move is kept</source>
        <translation>Varje drag är sparat</translation>
    </message>
    <message>
        <source>Next meeting {meeting} · check {check}</source>
        <translation>Nästa möte {meeting} · uppföljning {check}</translation>
    </message>
    <message>
        <source>No date has been set for checking.</source>
        <translation>Ingen uppföljningsdag är bestämd.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF till föredragningslistan</translation>
    </message>
    <message>
        <source>Thank you, {place}!</source>
        <translation>Tack, {place}!</translation>
    </message>
    <message>
        <source>The workshop is closed. See you at the follow-up.</source>
        <translation>Workshopen är avslutad. Vi ses vid uppföljningen.</translation>
    </message>
    <message>
        <source>To the strategy database</source>
        <translation>Till strategidatabasen</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Det här skickas vidare</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>När vi följer upp</translation>
    </message>
    <message>
        <source>and {count} more; the last check {date}</source>
        <translation>och {count} till; den sista uppföljningen {date}</translation>
    </message>
    <message>
        <source>goal, measures, owners, indicators and dates</source>
        <translation>mål, åtgärder, ansvariga, indikatorer och datum</translation>
    </message>
    <message>
        <source>the joint plan, objections and sources</source>
        <translation>den gemensamma planen, invändningar och källor</translation>
    </message>
    <message>
        <source>the workshop can be opened and replayed</source>
        <translation>workshopen kan öppnas och spelas upp igen</translation>
    </message>
</context>
<context>
    <name>CloseTask</name>
    <message>
        <source>Close</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Avsluta workshopen</translation>
    </message>
    <message>
        <source>Every measure has somebody responsible, an indicator and a check date.</source>
        <translation>Varje åtgärd har en ansvarig, en indikator och en uppföljningsdag.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF till föredragningslistan</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Ta med hem</translation>
    </message>
    <message>
        <source>The workshop is closed</source>
        <translation>Workshopen är avslutad</translation>
    </message>
    <message>
        <source>To the strategy database</source>
        <translation>Till strategidatabasen</translation>
    </message>
    <message>
        <source>check date</source>
        <translation>uppföljningsdag</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>{measure}: missing {what}</source>
        <translation>{measure}: {what} saknas</translation>
    </message>
</context>
<context>
    <name>ConfidenceScreen</name>
    <message>
        <source>Choose a number from 1 to 5, with the mouse or the keys.</source>
        <translation>Välj ett tal från 1 till 5, med musen eller tangenterna.</translation>
    </message>
    <message>
        <source>Confidence from 1 to 5</source>
        <translation>Tilltro 1–5</translation>
    </message>
    <message>
        <source>Emissions {percent} lower in {year} than in {base}</source>
        <translation>Utsläppen {percent} mindre år {year} än år {base}</translation>
    </message>
    <message>
        <source>How sure are you of the target?</source>
        <translation>Hur säkra är ni på målet?</translation>
    </message>
    <message>
        <source>How sure are you that we will reach the target?</source>
        <translation>Hur säkra är ni på att vi når målet?</translation>
    </message>
    <message>
        <source>It has been shown and can no longer be changed.</source>
        <translation>Det har visats och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>Nobody sees it before all teams have answered.</source>
        <translation>Ingen ser det förrän alla lag har svarat.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Skicka och ge vidare</translation>
    </message>
    <message>
        <source>What is the most important condition?</source>
        <translation>Vilket är det viktigaste villkoret?</translation>
    </message>
    <message>
        <source>completely sure</source>
        <translation>helt säkra</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ganska säkra</translation>
    </message>
    <message>
        <source>not at all sure</source>
        <translation>inte alls säkra</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>inte särskilt säkra</translation>
    </message>
    <message>
        <source>such as: if the state keeps its support. No names, please</source>
        <translation>till exempel: om statens stöd består. Inga namn, tack</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>mycket säkra</translation>
    </message>
    <message>
        <source>{decided}: from {from_kt} to {to_kt} a year</source>
        <translation>{decided}: från {from_kt} till {to_kt} om året</translation>
    </message>
</context>
<context>
    <name>ControlScreen</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minut försenad</numerusform>
            <numerusform>%n minuter försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>As expected again</source>
        <translation>Tillbaka till det väntade</translation>
    </message>
    <message>
        <source>Ask each team</source>
        <translation>Fråga varje lag</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Avsluta workshopen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Confirm the goal</source>
        <translation>Bekräfta målet</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Ridå</translation>
    </message>
    <message>
        <source>Each team chooses in turn; the wall shows who decides.</source>
        <translation>Lagen väljer i tur och ordning; duken visar vem som beslutar.</translation>
    </message>
    <message>
        <source>Each team guesses the new total, secretly.</source>
        <translation>Varje lag gissar den nya summan i hemlighet.</translation>
    </message>
    <message>
        <source>Everyone now sees a what-if:</source>
        <translation>På duken visas nu: tänk om</translation>
    </message>
    <message>
        <source>Fill in follow-up</source>
        <translation>Fyll i uppföljningen</translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation>Låt klockan gå</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Go to “{phase}”?</source>
        <translation>Gå till ”{phase}”?</translation>
    </message>
    <message>
        <source>Go to “{phase}”? This is skipped and written down: {skipped}.</source>
        <translation>Gå till ”{phase}”? Det här hoppas över och antecknas: {skipped}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Laptop to {team}</source>
        <translation>Datorn till {team}</translation>
    </message>
    <message>
        <source>Next on the wall: {phase}</source>
        <translation>Härnäst på duken: {phase}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Härnäst: {phase}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På duken</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>En minut mindre</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>En minut till</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Pausa klockan</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Läs kortet</translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation>Skäl att hoppa över</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: {move}</source>
        <translation>Gör om: {move}</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Förkorta</translation>
    </message>
    <message>
        <source>Shorten “{phase}” to {minutes} min?</source>
        <translation>Förkorta ”{phase}” till {minutes} min?</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Visa på duken</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Start the timer again</source>
        <translation>Starta klockan igen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>The neighbour asks one question and says clear or not yet. Then the team locks its choices.</source>
        <translation>Grannlaget ställer en fråga och säger klart eller inte ännu. Sedan låser laget sina val.</translation>
    </message>
    <message>
        <source>Undo: {move}</source>
        <translation>Ångra: {move}</translation>
    </message>
    <message>
        <source>What if …?</source>
        <translation>Tänk om …?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Varför den här siffran?</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Varför, med några ord</translation>
    </message>
    <message>
        <source>You can close the program or unplug the projector at any time: every move is already saved.</source>
        <translation>Du kan stänga programmet eller dra ur sladden när som helst: varje drag är redan sparat.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>sparat kl. {time}</translation>
    </message>
    <message>
        <source>{occasion}Facilitator · {phase}</source>
        <translation>{occasion}Ledare · {phase}</translation>
    </message>
</context>
<context>
    <name>CornerstoneStepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Steg {number} av {total}: {name}</translation>
    </message>
</context>
<context>
    <name>DebriefScreen</name>
    <message>
        <source>First how it felt, then what happened, why, and what we do on Monday.</source>
        <translation>Först hur det kändes, sedan vad som hände, varför, och vad vi gör på måndag.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Hur kändes det?</translation>
    </message>
    <message>
        <source>Links that came loose because nobody asked: {count}</source>
        <translation>Länkar som lossnade för att ingen frågade: {count}</translation>
    </message>
    <message>
        <source>Now we look back</source>
        <translation>Nu ser vi tillbaka</translation>
    </message>
    <message>
        <source>Of the measures in all plans</source>
        <translation>Av åtgärderna i alla planer</translation>
    </message>
    <message>
        <source>Our own moves</source>
        <translation>Våra egna drag</translation>
    </message>
    <message>
        <source>Round {round} · {year}</source>
        <translation>Omgång {round} · {year}</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Vad lärde vi oss?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Vad händer nu?</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation>Det vi kom överens om</translation>
    </message>
    <message>
        <source>Which link was missing most?</source>
        <translation>Vilken länk saknades oftast?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
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
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Fråga: {question}</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Genomgång</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Vad deltagarna sade</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ställd</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>på duken</translation>
    </message>
    <message>
        <source>one question at a time</source>
        <translation>en fråga i taget</translation>
    </message>
</context>
<context>
    <name>DialogScreen</name>
    <message>
        <source>After the lock there is no dialog: talk now.</source>
        <translation>Efter låsningen blir det ingen dialog: prata nu.</translation>
    </message>
    <message>
        <source>After this the plans are locked.</source>
        <translation>Efter det här låses planerna.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>En annan fråga</translation>
    </message>
    <message>
        <source>Answer from: {team}</source>
        <translation>Svar från: {team}</translation>
    </message>
    <message>
        <source>Answer one question, then lock your choices</source>
        <translation>Svara på en fråga och lås sedan era val</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Clear: one link more</source>
        <translation>Klart: en länk till</translation>
    </message>
    <message>
        <source>Clear: the measure gets one link of its chain for free.</source>
        <translation>Klart: åtgärden får en länk i kedjan gratis.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ge vidare</translation>
    </message>
    <message>
        <source>Lock our choices</source>
        <translation>Lås våra val</translation>
    </message>
    <message>
        <source>Lock, and your choices of this round stand.</source>
        <translation>När ni låser står omgångens val fast.</translation>
    </message>
    <message>
        <source>No anchoring link this time.</source>
        <translation>Ingen förankringslänk den här gången.</translation>
    </message>
    <message>
        <source>No names, please. You may leave it empty</source>
        <translation>Inga namn. Kan lämnas tomt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Not yet: the team thinks again while there is still time.</source>
        <translation>Inte ännu: laget tänker om medan det finns tid.</translation>
    </message>
    <message>
        <source>One anchoring link for free.</source>
        <translation>En förankringslänk gratis.</translation>
    </message>
    <message>
        <source>One question in plain words. One answer. Then the verdict.</source>
        <translation>En fråga med vanliga ord. Ett svar. Sedan utslaget.</translation>
    </message>
    <message>
        <source>Question from: {team}</source>
        <translation>Fråga från: {team}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>The board says: clear</source>
        <translation>Nämnden säger: klart</translation>
    </message>
    <message>
        <source>The board says: not yet</source>
        <translation>Nämnden säger: inte ännu</translation>
    </message>
    <message>
        <source>The neighbour is now the board</source>
        <translation>Nu är grannlaget nämnd</translation>
    </message>
    <message>
        <source>The scenario card still waits for your answer; without it you cannot lock.</source>
        <translation>Situationskortet väntar ännu på ert svar; utan det kan ni inte låsa.</translation>
    </message>
    <message>
        <source>When you have heard the answer: is it clear?</source>
        <translation>När ni har hört svaret: är det klart?</translation>
    </message>
    <message>
        <source>Which of your choices is the question about?</source>
        <translation>Vilket av era val gäller frågan?</translation>
    </message>
    <message>
        <source>Who asks whom</source>
        <translation>Vem frågar vem</translation>
    </message>
    <message>
        <source>You have chosen nothing that could be asked about.</source>
        <translation>Ni har inte valt något att fråga om.</translation>
    </message>
    <message>
        <source>You sit as the deciding board now. One question.</source>
        <translation>Nu är ni nämnden som beslutar. En fråga.</translation>
    </message>
    <message>
        <source>Your answer in one line</source>
        <translation>Ert svar på en rad</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Era val i den här omgången är låsta.</translation>
    </message>
    <message>
        <source>about fairness</source>
        <translation>om rättvisa</translation>
    </message>
    <message>
        <source>about getting it done</source>
        <translation>om att få det gjort</translation>
    </message>
    <message>
        <source>about money</source>
        <translation>om pengar</translation>
    </message>
    <message>
        <source>about people</source>
        <translation>om människor</translation>
    </message>
    <message>
        <source>about the climate</source>
        <translation>om klimatet</translation>
    </message>
    <message>
        <source>about words</source>
        <translation>om ord</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommer ännu</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>{share} blir verklighet</translation>
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
        <translation>Utsläpp</translation>
    </message>
    <message>
        <source>No emissions loaded yet</source>
        <translation>Inga utsläpp har laddats ännu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T visar siffrorna som tabell</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Utan nya åtgärder</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>EndPulseScreen</name>
    <message>
        <source>How many agreed, then and now</source>
        <translation>Hur många höll med, då och nu</translation>
    </message>
    <message>
        <source>How many, before today and now</source>
        <translation>Hur många, då och nu</translation>
    </message>
    <message>
        <source>Raise your hand if this is true for you</source>
        <translation>Räck upp handen om det stämmer</translation>
    </message>
    <message>
        <source>The first answers were not counted.</source>
        <translation>De första svaren räknades inte.</translation>
    </message>
    <message>
        <source>What we asked at the start</source>
        <translation>Det här frågade vi i början</translation>
    </message>
    <message>
        <source>before</source>
        <translation>då</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{count} of {people}</source>
        <translation>{count} av {people}</translation>
    </message>
</context>
<context>
    <name>EstimateScreen</name>
    <message>
        <source>It has been shown and can no longer be changed.</source>
        <translation>Det har visats och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Ready to send. Nobody sees it before the reveal.</source>
        <translation>Färdig att skicka. Ingen ser det före avslöjandet.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Sectors without a mark for who decides: {count}. You may leave them so.</source>
        <translation>Sektorer där ni inte har märkt vem som bestämmer: {count}. De kan lämnas så.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Skicka och ge vidare</translation>
    </message>
    <message>
        <source>Share out 100 points as you think the emissions are divided.</source>
        <translation>Fördela 100 poäng på sektorerna så som ni tror att utsläppen fördelas.</translation>
    </message>
    <message>
        <source>Share out the rest</source>
        <translation>Fördela resten</translation>
    </message>
    <message>
        <source>Where do our emissions come from?</source>
        <translation>Var uppstår våra utsläpp?</translation>
    </message>
    <message>
        <source>You can send when all points are given. Still to give: {left}.</source>
        <translation>Ni kan skicka när alla poäng är givna. Kvar att ge: {left}.</translation>
    </message>
    <message>
        <source>left: all 100 points are given</source>
        <translation>kvar: alla 100 poäng är fördelade</translation>
    </message>
    <message>
        <source>points left to give</source>
        <translation>poäng kvar att ge</translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message>
        <source>Have you been through this?</source>
        <translation>Har ni varit med om det här?</translation>
    </message>
    <message>
        <source>Kept. Thank you for sharing it.</source>
        <translation>Sparat. Tack för att ni berättade.</translation>
    </message>
    <message>
        <source>Kept. You earned a token.</source>
        <translation>Sparat. Ni fick ett märke.</translation>
    </message>
    <message>
        <source>One or two sentences, no names</source>
        <translation>En eller två meningar, inga namn</translation>
    </message>
    <message>
        <source>Save the experience</source>
        <translation>Spara erfarenheten</translation>
    </message>
    <message>
        <source>Tokens: {count}</source>
        <translation>Märken: {count}</translation>
    </message>
    <message>
        <source>What happened? No names, please</source>
        <translation>Vad hände? Inga namn, tack</translation>
    </message>
    <message>
        <source>Who, by role</source>
        <translation>Vem (roll)</translation>
    </message>
    <message>
        <source>Write down one experience of somebody at the table and earn a token.</source>
        <translation>Skriv ner en erfarenhet som någon vid bordet har, så får ni ett märke.</translation>
    </message>
    <message>
        <source>such as: farmer, school head, councillor</source>
        <translation>till exempel: bonde, rektor, politiker</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>It is downloaded from SYKE’s emission service (paastot.hiilineutraalisuomi.fi): the spreadsheet in Finnish or the CSV of one municipality, Hinku calculation without emission credits.</source>
        <translation>Den hämtas från Sykes utsläppstjänst (paastot.hiilineutraalisuomi.fi): en kommuns finskspråkiga kalkylark eller CSV-fil, enligt Hinku-reglerna, utan utsläppskrediter.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Needed only when neither the file nor the program knows them.</source>
        <translation>Behövs bara om varken filen eller programmet känner till det.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Läs filen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Antal invånare</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file has not been read yet</source>
        <translation>Filen har inte lästs än</translation>
    </message>
    <message>
        <source>The file was refused and nothing was kept. The figures you had are as they were.</source>
        <translation>Filen togs inte emot och inget sparades. De tidigare siffrorna är som de var.</translation>
    </message>
    <message>
        <source>The municipality the figures are for. A file that names another is refused.</source>
        <translation>Den kommun som siffrorna gäller. En fil som nämner en annan kommun tas inte emot.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Skriv ett heltal eller lämna tomt.</translation>
    </message>
    <message>
        <source>Write whose figures these are.</source>
        <translation>Skriv vilken kommuns siffror det är.</translation>
    </message>
    <message>
        <source>Your own emission figures</source>
        <translation>Egna utsläppssiffror</translation>
    </message>
</context>
<context>
    <name>FileFaults</name>
    <message>
        <source>A formula stands here. The file as SYKE gives it holds numbers.</source>
        <translation>Här står en formel. Filen så som Syke ger den innehåller tal.</translation>
    </message>
    <message>
        <source>Cells in the row: {found}. Expected: {expected}.</source>
        <translation>Celler på raden: {found}. Det ska vara {expected}.</translation>
    </message>
    <message>
        <source>It cannot be read as a spreadsheet. Download it again.</source>
        <translation>Den kan inte läsas som ett kalkylark. Hämta den på nytt.</translation>
    </message>
    <message>
        <source>It cannot be read. Check that it is still there and not open in another program.</source>
        <translation>Den kan inte läsas. Kontrollera att den finns kvar och inte är öppen i ett annat program.</translation>
    </message>
    <message>
        <source>It does not say how the figures are calculated. Download the one called “{expected}”.</source>
        <translation>Det framgår inte hur siffrorna är beräknade. Hämta den som heter ”{expected}”.</translation>
    </message>
    <message>
        <source>It is a spreadsheet of the old kind (.xls). Open it and save it as .xlsx.</source>
        <translation>Den är ett kalkylark av den gamla typen (.xls). Öppna den och spara den som .xlsx.</translation>
    </message>
    <message>
        <source>It is a web page, not a spreadsheet. Download the file again from SYKE’s service.</source>
        <translation>Den är en webbsida, inte ett kalkylark. Hämta filen på nytt från Sykes tjänst.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB. The figures of one municipality take much less.</source>
        <translation>Den är större än {limit} MB. En kommuns siffror tar mycket mindre plats.</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet (.xlsx) nor text in UTF-8. Save it as one of these.</source>
        <translation>Den är varken ett kalkylark (.xlsx) eller text i UTF-8. Spara den i någotdera formatet.</translation>
    </message>
    <message>
        <source>It is protected by a password. Open it and save it without one.</source>
        <translation>Den är skyddad med lösenord. Öppna den och spara den utan lösenord.</translation>
    </message>
    <message>
        <source>Missing between {before} and {after}; every year from {first} on is needed.</source>
        <translation>Saknas mellan {before} och {after}; alla år från och med {first} behövs.</translation>
    </message>
    <message>
        <source>Neither the file nor the program knows the number of residents. Write it in the field Residents.</source>
        <translation>Antalet invånare finns varken i filen eller i programmet. Skriv det i fältet Antal invånare.</translation>
    </message>
    <message>
        <source>No figure for: {sectors}.</source>
        <translation>Siffra saknas: {sectors}.</translation>
    </message>
    <message>
        <source>Nothing was found where a number is expected.</source>
        <translation>Här är tomt; här ska stå ett tal.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rad {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rad {row}, {column}</translation>
    </message>
    <message>
        <source>The calculation is “{found}”. Download the one called “{expected}”.</source>
        <translation>Beräkningen är ”{found}”. Hämta den som heter ”{expected}”.</translation>
    </message>
    <message>
        <source>The figures are of “{found}”, but {place} is given as the municipality. Check which is right.</source>
        <translation>Siffrorna gäller ”{found}”, men som kommun har angetts {place}. Kontrollera vilket som stämmer.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The file follows Finland’s calculation, but the figures of {place} another one: {scope}.</source>
        <translation>Filen följer Finlands beräkning, men siffrorna för {place} en annan: {scope}.</translation>
    </message>
    <message>
        <source>The sectors add up to {sum}, but the file’s total is {total}.</source>
        <translation>Sektorerna blir tillsammans {sum}, men enligt filen är summan {total}.</translation>
    </message>
    <message>
        <source>The table is of municipality {found}, but {place} is {code}. Check the municipality.</source>
        <translation>Tabellen gäller kommun {found}, men {place} är {code}. Kontrollera kommunen.</translation>
    </message>
    <message>
        <source>There are no figures in it.</source>
        <translation>Den innehåller inga siffror.</translation>
    </message>
    <message>
        <source>There are no years. The first row holds the municipality and the years.</source>
        <translation>Åren saknas. På första raden står kommunen och åren.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”, only: {found}. Download the spreadsheet in Finnish.</source>
        <translation>Bladet ”{sheet}” saknas, här finns bara: {found}. Hämta det finskspråkiga kalkylarket.</translation>
    </message>
    <message>
        <source>There is no such row. The spreadsheet is needed as SYKE gives it.</source>
        <translation>Den här raden saknas. Kalkylarket behövs så som Syke ger det.</translation>
    </message>
    <message>
        <source>These columns are missing: {columns}.</source>
        <translation>De här kolumnerna saknas: {columns}.</translation>
    </message>
    <message>
        <source>This is not 0, although the calculation is called “{calculation}”.</source>
        <translation>Det här är inte 0, fastän beräkningen heter ”{calculation}”.</translation>
    </message>
    <message>
        <source>This is not a known sector. Is “{near}” meant?</source>
        <translation>Det finns ingen sådan sektor. Menas ”{near}”?</translation>
    </message>
    <message>
        <source>This is not a known sector. Known are: {known}.</source>
        <translation>Det finns ingen sådan sektor. Sektorerna är: {known}.</translation>
    </message>
    <message>
        <source>This is not a year. The first row holds the municipality and the years.</source>
        <translation>Det här är inget år. På första raden står kommunen och åren.</translation>
    </message>
    <message>
        <source>This stands in the file a second time.</source>
        <translation>Det här står i filen en andra gång.</translation>
    </message>
    <message>
        <source>This stands in the file a second time; the first is in row {first}.</source>
        <translation>Det här står i filen en andra gång; den första finns på rad {first}.</translation>
    </message>
    <message>
        <source>Unpacked, it is larger than a spreadsheet of one municipality can be.</source>
        <translation>Uppackad är den större än en kommuns kalkylark kan vara.</translation>
    </message>
    <message>
        <source>{found} was found; emissions are at least 0.</source>
        <translation>Här står {found}; utsläppen är minst 0.</translation>
    </message>
    <message>
        <source>“{found}” is not a known sector. Is “{near}” meant?</source>
        <translation>”{found}” är ingen känd sektor. Menas ”{near}”?</translation>
    </message>
    <message>
        <source>“{found}” is not a known sector. Known are: {known}.</source>
        <translation>”{found}” är ingen känd sektor. Sektorerna är: {known}.</translation>
    </message>
    <message>
        <source>“{found}” was found where 1, 0, true or false is expected.</source>
        <translation>Här står ”{found}”; här ska stå 1, 0, true eller false.</translation>
    </message>
    <message>
        <source>“{found}” was found where a number is expected.</source>
        <translation>Här står ”{found}”; här ska stå ett tal.</translation>
    </message>
    <message>
        <source>“{found}” was found where a year is expected.</source>
        <translation>Här står ”{found}”; här ska stå ett år.</translation>
    </message>
    <message>
        <source>“{found}” was found where {expected} is expected.</source>
        <translation>Här står ”{found}”; här ska stå {expected}.</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Fill in suggestions</source>
        <translation>Fyll i förslag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Hur det märks</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>När vi följer upp</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Vem ansvarar</translation>
    </message>
    <message>
        <source>Write the date as 15 June 2028.</source>
        <translation>Skriv datumet så här: 15.6.2028.</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>dag.månad.år</translation>
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
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Hur det märks</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Nothing was agreed on, so there is nothing to follow up.</source>
        <translation>Inget avtalades, så det finns inget att följa upp.</translation>
    </message>
    <message>
        <source>The joint plan is empty</source>
        <translation>Den gemensamma planen är tom</translation>
    </message>
    <message>
        <source>When we check</source>
        <translation>När vi följer upp</translation>
    </message>
    <message>
        <source>Who does it, how will we know, when do we check?</source>
        <translation>Vem gör det, hur märks det, när följer vi upp?</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Vem ansvarar</translation>
    </message>
    <message>
        <source>and complete: {count} more</source>
        <translation>och färdiga: {count} till</translation>
    </message>
    <message>
        <source>indicator?</source>
        <translation>indikator?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>när?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>vem?</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
</context>
<context>
    <name>FollowUpTask</name>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Edit: {measure}</source>
        <translation>Ändra: {measure}</translation>
    </message>
    <message>
        <source>Joint plan</source>
        <translation>Gemensam plan</translation>
    </message>
    <message>
        <source>Nothing was taken into the joint plan.</source>
        <translation>Inget togs med i den gemensamma planen.</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} av {total} färdiga</translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message>
        <source>No names, please</source>
        <translation>Inga namn, tack</translation>
    </message>
</context>
<context>
    <name>GoalScreen</name>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Can we work with it?</source>
        <translation>Kan vi arbeta med det?</translation>
    </message>
    <message>
        <source>How sure are we that we will reach the target?</source>
        <translation>Hur säkra är vi på att vi når målet?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Hur säkra är ni?</translation>
    </message>
    <message>
        <source>In secret: 1 to 5, and one condition that would make you surer.</source>
        <translation>I hemlighet: 1 till 5, och ett villkor som skulle göra er säkrare.</translation>
    </message>
    <message>
        <source>Our own target, confirmed</source>
        <translation>Vårt eget mål, bekräftat</translation>
    </message>
    <message>
        <source>Still to hear: {teams}</source>
        <translation>Ännu inte hörda: {teams}</translation>
    </message>
    <message>
        <source>The target in force</source>
        <translation>Målet som gäller</translation>
    </message>
    <message>
        <source>The target, confirmed</source>
        <translation>Målet, bekräftat</translation>
    </message>
    <message>
        <source>We go on with this target. Nobody objected.</source>
        <translation>Vi går vidare med det här målet. Ingen hade invändningar.</translation>
    </message>
    <message>
        <source>We go on with this target. The objections are written down.</source>
        <translation>Vi går vidare med det här målet. Invändningarna är nedskrivna.</translation>
    </message>
    <message>
        <source>We support it · We can live with it · We object, and this is why</source>
        <translation>Vi stöder · Vi kan leva med det · Vi har en invändning, och därför</translation>
    </message>
    <message>
        <source>We would be more confident if:</source>
        <translation>Vårt viktigaste villkor:</translation>
    </message>
    <message>
        <source>Where are we going, and where is the target?</source>
        <translation>Vart är vi på väg och var är målet?</translation>
    </message>
    <message>
        <source>Without new measures we end up {kt} above it.</source>
        <translation>Utan nya åtgärder hamnar vi {kt} över det.</translation>
    </message>
    <message>
        <source>by {year}, compared with {base}: {kt}</source>
        <translation>år {year} jämfört med {base}: {kt}</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>har svarat</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>funderar</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>inget villkor</translation>
    </message>
    <message>
        <source>still to hear</source>
        <translation>ännu inte hörd</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} av {most}</translation>
    </message>
</context>
<context>
    <name>GoalTask</name>
    <message>
        <source>A target of our own, in percent</source>
        <translation>Ett eget mål i procent</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tilltro</translation>
    </message>
    <message>
        <source>Consent to {percent} by {year}</source>
        <translation>Samtycke: {percent} till {year}</translation>
    </message>
    <message>
        <source>Goal: {percent}</source>
        <translation>Mål: {percent}</translation>
    </message>
    <message>
        <source>Keep {percent}</source>
        <translation>Behåll {percent}</translation>
    </message>
    <message>
        <source>Reveal confidence</source>
        <translation>Visa tilltron</translation>
    </message>
    <message>
        <source>Set our own target</source>
        <translation>Sätt ett eget mål</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>hemligt tills det avslöjas</translation>
    </message>
</context>
<context>
    <name>GuessScreen</name>
    <message>
        <source>A measure counts only as far as people have been told about it.</source>
        <translation>En åtgärd räknas bara så långt som folk har fått veta om den.</translation>
    </message>
    <message>
        <source>Emissions in {year}</source>
        <translation>Utsläpp år {year}</translation>
    </message>
    <message>
        <source>Guess the result</source>
        <translation>Gissa resultatet</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal.</source>
        <translation>Ingen ser det före avslöjandet.</translation>
    </message>
    <message>
        <source>One kilotonne less</source>
        <translation>Ett kiloton mindre</translation>
    </message>
    <message>
        <source>One kilotonne more</source>
        <translation>Ett kiloton mer</translation>
    </message>
    <message>
        <source>Our guess in kilotonnes</source>
        <translation>Vår gissning i kiloton</translation>
    </message>
    <message>
        <source>Result of round {round}</source>
        <translation>Resultat av omgång {round}</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Skicka och ge vidare</translation>
    </message>
    <message>
        <source>Talk for half a minute, then settle on one number. Arrow keys move it by 1 kt.</source>
        <translation>Prata en halv minut och enas sedan om ett tal. Med piltangenterna ändras det 1 kt i taget.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What will the emissions be in {year} with all teams’ choices together?</source>
        <translation>Hur stora är utsläppen år {year} när alla lags val räknas ihop?</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Utan nya åtgärder</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>vår gissning</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Everyone else: please look away. Until you are done, the wall only shows whose turn it is.</source>
        <translation>Alla andra: titta bort en stund. Tills laget är klart visar duken bara vems tur det är.</translation>
    </message>
    <message>
        <source>Hand the laptop to</source>
        <translation>Ge datorn till</translation>
    </message>
    <message>
        <source>Hand the laptop to {team}</source>
        <translation>Ge datorn till {team}</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Håll in för att öppna</translation>
    </message>
    <message>
        <source>Keyboard: {lens}</source>
        <translation>Tangentbord: {lens}</translation>
    </message>
    <message>
        <source>Speaks: {lens}</source>
        <translation>Talar: {lens}</translation>
    </message>
    <message>
        <source>Time: {lens}</source>
        <translation>Tid: {lens}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one second, with the mouse or the space bar</source>
        <translation>Håll in en sekund, med musen eller mellanslag</translation>
    </message>
</context>
<context>
    <name>InventoryBars</name>
    <message>
        <source>Calculated</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Gissning</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T visar siffrorna som tabell</translation>
    </message>
    <message>
        <source>Where the emissions come from</source>
        <translation>Var utsläppen uppstår</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>under {percent}</translation>
    </message>
</context>
<context>
    <name>InventoryScreen</name>
    <message>
        <source>100 points for each team</source>
        <translation>100 poäng till varje lag</translation>
    </message>
    <message>
        <source>All of {place}, {year}</source>
        <translation>Hela {place}, {year}</translation>
    </message>
    <message>
        <source>Biggest surprise</source>
        <translation>Största överraskningen</translation>
    </message>
    <message>
        <source>Share them among the sectors. Then say of each: do we decide, influence or hope?</source>
        <translation>Fördela dem på sektorerna. Säg sedan om varje: bestämmer vi, påverkar vi eller hoppas vi?</translation>
    </message>
    <message>
        <source>Still closed: {count}. Which comes next?</source>
        <translation>Ännu stängda: {count}. Vilken kommer härnäst?</translation>
    </message>
    <message>
        <source>The biggest surprise comes last.</source>
        <translation>Den största överraskningen kommer sist.</translation>
    </message>
    <message>
        <source>What can we influence?</source>
        <translation>Vad kan vi påverka?</translation>
    </message>
    <message>
        <source>Where do our emissions come from?</source>
        <translation>Var uppstår våra utsläpp?</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>beräknat</translation>
    </message>
    <message>
        <source>has estimated</source>
        <translation>har uppskattat</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>funderar</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>er gissning</translation>
    </message>
    <message>
        <source>we can influence</source>
        <translation>vi kan påverka</translation>
    </message>
    <message>
        <source>we can only hope</source>
        <translation>vi kan bara hoppas</translation>
    </message>
    <message>
        <source>we decide ourselves</source>
        <translation>vi bestämmer själva</translation>
    </message>
    <message>
        <source>{change} since {base}. The target is {target} in {year}.</source>
        <translation>{change} sedan {base}. Målet är {target} år {year}.</translation>
    </message>
    <message>
        <source>{sector}: less than we thought. It is {measured}; we guessed {guessed}.</source>
        <translation>{sector}: mindre än vi trodde. Rätt svar är {measured}, ni gissade {guessed}.</translation>
    </message>
    <message>
        <source>{sector}: more than we thought. It is {measured}; we guessed {guessed}.</source>
        <translation>{sector}: mer än vi trodde. Rätt svar är {measured}, ni gissade {guessed}.</translation>
    </message>
</context>
<context>
    <name>InventoryTask</name>
    <message>
        <source>Reveal all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Reveal next bar</source>
        <translation>Visa nästa stapel</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>hemligt tills det avslöjas</translation>
    </message>
    <message>
        <source>{seen} of {total} shown</source>
        <translation>{seen} av {total} visade</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>A chart’s figures as a table</source>
        <translation>Diagrammets siffror som tabell</translation>
    </message>
    <message>
        <source>Back to the facilitator’s screen</source>
        <translation>Tillbaka till ledarens skärm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Curtain down and up</source>
        <translation>Ridån ner och upp</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Större och mindre text</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Ljust, mörkt, hög kontrast</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next step, on the wall</source>
        <translation>Nästa steg, från duken</translation>
    </message>
    <message>
        <source>Page Down, Space</source>
        <translation>Page Down, mellanslag</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Visa på duken</translation>
    </message>
    <message>
        <source>Suomi, Svenska, English</source>
        <translation>Suomi, Svenska, English</translation>
    </message>
    <message>
        <source>The steps of a team’s board</source>
        <translation>Stegen på lagets skärm</translation>
    </message>
    <message>
        <source>Turn a card over</source>
        <translation>Vänd ett kort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Why this number: its steps, other futures, the best plan</source>
        <translation>Varför den här siffran: stegen, andra framtider, den bästa planen</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>A drawing of the municipality</source>
        <translation>En teckning av kommunen</translation>
    </message>
</context>
<context>
    <name>LobbyScreen</name>
    <message>
        <source>Can the last row read this line?</source>
        <translation>Kan sista raden läsa det här?</translation>
    </message>
    <message>
        <source>Choose measures and find out what they lead to.</source>
        <translation>Vi väljer åtgärder och ser vad de leder till.</translation>
    </message>
    <message>
        <source>Guess where our emissions come from, then look.</source>
        <translation>Vi gissar var våra utsläpp uppstår och tittar sedan efter.</translation>
    </message>
    <message>
        <source>How sure are we that we will reach the target?</source>
        <translation>Hur säkra är vi på att vi når målet?</translation>
    </message>
    <message>
        <source>The teams</source>
        <translation>Dagens lag</translation>
    </message>
    <message>
        <source>What we do today</source>
        <translation>Det här gör vi i dag</translation>
    </message>
    <message>
        <source>Who does it, and when do we ask about it?</source>
        <translation>Vem gör det, och när frågar vi efter det?</translation>
    </message>
</context>
<context>
    <name>LobbyTask</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the wall and ask the last row whether they can read it. Then begin.</source>
        <translation>Visa på duken och fråga sista raden om texten syns. Börja sedan.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Lag</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n export(s) sent.</source>
        <translation>
            <numerusform>%n export skickad.</numerusform>
            <numerusform>%n exporter skickade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the strategy database already; nothing was changed.</source>
        <translation>Allt finns redan i strategidatabasen; inget ändrades.</translation>
    </message>
    <message>
        <source>In the strategy database: {added} new, {changed} changed, {kept} kept as edited there.</source>
        <translation>I strategidatabasen: {added} nya, {changed} ändrade, {kept} kvar så som de ändrats där.</translation>
    </message>
    <message>
        <source>PDF for the agenda</source>
        <translation>PDF till föredragningslistan</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}). Everything confirmed is saved; go on.</source>
        <translation>Något gick fel i programmet ({kind}). Allt bekräftat är sparat; fortsätt.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>The PDF is ready: {path}</source>
        <translation>PDF-filen är klar: {path}</translation>
    </message>
    <message>
        <source>The database could not be reached. The export waits beside the workshop and is offered again.</source>
        <translation>Databasen gick inte att nå. Exporten väntar bredvid workshopen och erbjuds igen.</translation>
    </message>
    <message>
        <source>The figures of {place} are kept. Choose it in a new workshop.</source>
        <translation>Siffrorna för {place} är sparade. Välj kommunen i en ny workshop.</translation>
    </message>
    <message>
        <source>The spreadsheet is ready: {path}</source>
        <translation>Kalkylarket är klart: {path}</translation>
    </message>
    <message>
        <source>This workshop was never begun. Begin a new one.</source>
        <translation>Den här workshopen började aldrig. Börja en ny.</translation>
    </message>
    <message>
        <source>Writing the PDF …</source>
        <translation>Skriver PDF-filen …</translation>
    </message>
    <message>
        <source>Writing to the strategy database …</source>
        <translation>Skriver till strategidatabasen …</translation>
    </message>
</context>
<context>
    <name>MarketView</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alla {count}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Billigast</translation>
    </message>
    <message>
        <source>Filter by subject</source>
        <translation>Filtrera efter ämne</translation>
    </message>
    <message>
        <source>Largest effect</source>
        <translation>Störst effekt</translation>
    </message>
    <message>
        <source>Least staff</source>
        <translation>Minst arbete</translation>
    </message>
    <message>
        <source>No measure of this kind this round.</source>
        <translation>Inga sådana åtgärder i den här omgången.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inget här</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Sortera korten</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Den här omgången</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Enter chooses, F turns the card over</source>
        <translation>Enter väljer, F vänder kortet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Turn over (F)</source>
        <translation>Vänd (F)</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Vad som gick fel på annat håll</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <source>About this measure</source>
        <translation>Om åtgärden</translation>
    </message>
    <message>
        <source>Anchor it</source>
        <translation>Förankra</translation>
    </message>
    <message>
        <source>Begins in {first}, works in full from {full}</source>
        <translation>Börjar {first}, full effekt från {full}</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Välj den här</translation>
    </message>
    <message>
        <source>Copied: {work} less, and the range is half as wide.</source>
        <translation>Kopierad: {work} mindre, och intervallet halveras.</translation>
    </message>
    <message>
        <source>Copy it?</source>
        <translation>Kopiera?</translation>
    </message>
    <message>
        <source>Decides: {body}</source>
        <translation>Beslutar: {body}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Figures are partly judged</source>
        <translation>Siffrorna är delvis bedömda</translation>
    </message>
    <message>
        <source>Figures come from sources</source>
        <translation>Siffrorna kommer ur källor</translation>
    </message>
    <message>
        <source>Four viewpoints (judged)</source>
        <translation>Fyra synvinklar (bedömt)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Makes others possible</source>
        <translation>Gör andra möjliga</translation>
    </message>
    <message>
        <source>Not all yes: it has to be planned from the start.</source>
        <translation>Inte bara ja: den måste planeras från början.</translation>
    </message>
    <message>
        <source>Pays: {payer}</source>
        <translation>Betalar: {payer}</translation>
    </message>
    <message>
        <source>Read it: one token</source>
        <translation>Läs: ett märke</translation>
    </message>
    <message>
        <source>Three yes: {work} less and a narrower range.</source>
        <translation>Tre ja: {work} mindre och ett smalare intervall.</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Vad som gick fel på annat håll</translation>
    </message>
    <message>
        <source>When it works</source>
        <translation>När den verkar</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem beslutar</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Vem betalar</translation>
    </message>
    <message>
        <source>Works in full from {full}</source>
        <translation>Full effekt från {full}</translation>
    </message>
    <message>
        <source>You have no experience token now.</source>
        <translation>Ni har inget erfarenhetsmärke nu.</translation>
    </message>
    <message>
        <source>Your tokens: {tokens}.</source>
        <translation>Era märken: {tokens}.</translation>
    </message>
    <message>
        <source>{place}, {year}: {result}</source>
        <translation>{place}, {year}: {result}</translation>
    </message>
    <message>
        <source>{tonnes} a year more, outside our figures</source>
        <translation>Ytterligare {tonnes} om året, utanför våra siffror</translation>
    </message>
    <message>
        <source>{tonnes} of it is credit: clean power for others</source>
        <translation>Av det är {tonnes} utsläppskredit: ren el åt andra</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
år {year}</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>All plans are locked</source>
        <translation>Alla planer är låsta</translation>
    </message>
    <message>
        <source>At the keyboard</source>
        <translation>Vid tangentbordet</translation>
    </message>
    <message>
        <source>Everybody looks with their own eyes.</source>
        <translation>Alla ser med egna ögon.</translation>
    </message>
    <message>
        <source>Keeps time</source>
        <translation>Håller tiden</translation>
    </message>
    <message>
        <source>Look through one and ask its question out loud.</source>
        <translation>Se saken genom rollen och ställ dess fråga högt.</translation>
    </message>
    <message>
        <source>Our emissions, kt CO₂e a year</source>
        <translation>Våra utsläpp, kt CO₂e om året</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Talk first, then decide</source>
        <translation>Prata först, besluta sedan</translation>
    </message>
    <message>
        <source>The lenses of this round</source>
        <translation>Omgångens roller</translation>
    </message>
    <message>
        <source>Who is next at the laptop?</source>
        <translation>Vem står i tur vid datorn?</translation>
    </message>
    <message>
        <source>at the laptop</source>
        <translation>vid datorn</translation>
    </message>
    <message>
        <source>decided so far</source>
        <translation>beslutat hittills</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>beslutar</translation>
    </message>
    <message>
        <source>plan locked</source>
        <translation>planen är låst</translation>
    </message>
    <message>
        <source>{team} are deciding</source>
        <translation>{team} beslutar</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>agreed measure</source>
        <translation>överenskommen åtgärd</translation>
    </message>
    <message>
        <source>anchoring link</source>
        <translation>förankring</translation>
    </message>
    <message>
        <source>anchoring link taken back</source>
        <translation>borttagen förankring</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>utmärkelser</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>tårta</translation>
    </message>
    <message>
        <source>cake vote</source>
        <translation>tårtröst</translation>
    </message>
    <message>
        <source>card choice</source>
        <translation>kortval</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>tilltro</translation>
    </message>
    <message>
        <source>confidence reveal</source>
        <translation>avslöjande av tilltro</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialog</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>uppskattning</translation>
    </message>
    <message>
        <source>everyday hero</source>
        <translation>vardagshjälte</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>erfarenhet</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljning</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>skydd</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>gissning</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>handuppräckning</translation>
    </message>
    <message>
        <source>inventory reveal</source>
        <translation>avslöjande av utsläpp</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad åtgärd</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>låsning</translation>
    </message>
    <message>
        <source>measure chosen</source>
        <translation>åtgärd vald</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>åtgärd borttagen</translation>
    </message>
    <message>
        <source>offer to share</source>
        <translation>erbjudande att dela</translation>
    </message>
    <message>
        <source>phase change</source>
        <translation>byte av fas</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>points reveal</source>
        <translation>avslöjande av poäng</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>result reveal</source>
        <translation>avslöjande av resultat</translation>
    </message>
    <message>
        <source>scenario card</source>
        <translation>situationskort</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>delad kostnad</translation>
    </message>
    <message>
        <source>shorter phase</source>
        <translation>kortare fas</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>ståndpunkt</translation>
    </message>
    <message>
        <source>team back</source>
        <translation>lag tillbaka</translation>
    </message>
    <message>
        <source>team left</source>
        <translation>lag som gick</translation>
    </message>
    <message>
        <source>timer changed</source>
        <translation>klockan ändrad</translation>
    </message>
    <message>
        <source>timer on</source>
        <translation>klockan startad</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>klockan pausad</translation>
    </message>
    <message>
        <source>timer reset</source>
        <translation>klockan nollställd</translation>
    </message>
    <message>
        <source>turn begun</source>
        <translation>tur börjad</translation>
    </message>
    <message>
        <source>turn ended</source>
        <translation>tur avslutad</translation>
    </message>
    <message>
        <source>warning read</source>
        <translation>varning läst</translation>
    </message>
    <message>
        <source>workshop closed</source>
        <translation>workshopen avslutad</translation>
    </message>
    <message>
        <source>workshop opened</source>
        <translation>workshopen öppnad</translation>
    </message>
</context>
<context>
    <name>PlanEntry</name>
    <message>
        <source>Links: {held} of {total}</source>
        <translation>Länkar: {held} av {total}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Anchoring steps</source>
        <translation>Förankringssteg</translation>
    </message>
    <message>
        <source>Before you can lock: answer the scenario card.</source>
        <translation>Innan ni kan låsa: svara på situationskortet.</translation>
    </message>
    <message>
        <source>Choices without owner, indicator and check date: {count}. They will lose a link.</source>
        <translation>Val utan ansvarig, indikator och uppföljningsdag: {count}. De tappar en länk.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>Done: hand over</source>
        <translation>Klart: ge vidare</translation>
    </message>
    <message>
        <source>Everything has an owner and somebody who asks. Well done.</source>
        <translation>Allt har en ansvarig och någon som frågar. Bra gjort.</translation>
    </message>
    <message>
        <source>Lock our choices</source>
        <translation>Lås våra val</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Not yet told to anyone, so no effect: {count}.</source>
        <translation>Val som ingen har hört talas om och som därför inte blir verklighet: {count}.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose a card, or drag one here.</source>
        <translation>Inget ännu. Välj ett kort eller dra ett hit.</translation>
    </message>
    <message>
        <source>Our plan to {year}</source>
        <translation>Vår plan till {year}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Arbetsinsats</translation>
    </message>
    <message>
        <source>Tokens: {count}</source>
        <translation>Märken: {count}</translation>
    </message>
    <message>
        <source>You have chosen no measure yet. That is allowed.</source>
        <translation>Ni har inte valt någon åtgärd ännu. Det är tillåtet.</translation>
    </message>
    <message>
        <source>Your choices of this round are locked.</source>
        <translation>Era val i den här omgången är låsta.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som förut</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>{left} av {total} kvar</translation>
    </message>
    <message>
        <source>{share} comes true</source>
        <translation>{share} blir verklighet</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Drop</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Drop {title}</source>
        <translation>Ta bort {title}</translation>
    </message>
</context>
<context>
    <name>PlayScreen</name>
    <message>
        <source>A moment, please</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Varför den här siffran?</translation>
    </message>
</context>
<context>
    <name>PointDots</name>
    <message>
        <source>Points left: {left} of {total}</source>
        <translation>Poäng kvar: {left} av {total}</translation>
    </message>
</context>
<context>
    <name>PointsScreen</name>
    <message>
        <source>Hand the laptop over</source>
        <translation>Ge datorn vidare</translation>
    </message>
    <message>
        <source>No team has chosen a measure. Go back a phase, or go on without a vote.</source>
        <translation>Inget lag har valt någon åtgärd. Gå tillbaka en fas eller gå vidare utan röstning.</translation>
    </message>
    <message>
        <source>Nothing is on the table</source>
        <translation>Det finns inget på bordet</translation>
    </message>
    <message>
        <source>Points still to give: {left}</source>
        <translation>Poäng kvar att ge: {left}</translation>
    </message>
    <message>
        <source>Ready to send. Nobody sees it before the reveal.</source>
        <translation>Färdig att skicka. Ingen ser det före avslöjandet.</translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation>Skicka och ge vidare</translation>
    </message>
    <message>
        <source>Share five points among the measures</source>
        <translation>Fem poäng att fördela på åtgärderna</translation>
    </message>
    <message>
        <source>Speak as yourselves now. Give five points; several may go to the same measure.</source>
        <translation>Nu talar ni som er själva. Ge fem poäng; flera får gå till samma åtgärd.</translation>
    </message>
    <message>
        <source>The points have been shown and can no longer be changed.</source>
        <translation>Poängen har visats och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>What should go into our joint plan?</source>
        <translation>Vad ska ingå i vår gemensamma plan?</translation>
    </message>
    <message>
        <source>{effect} in {year} · {money}</source>
        <translation>{effect} år {year} · {money}</translation>
    </message>
</context>
<context>
    <name>PredictScreen</name>
    <message>
        <source>All plans together: what will our emissions be in {year}?</source>
        <translation>Alla planer tillsammans: hur stora är våra utsläpp år {year}?</translation>
    </message>
    <message>
        <source>Each team writes one number, without showing it.</source>
        <translation>Varje lag skriver ett tal, utan att visa det.</translation>
    </message>
    <message>
        <source>What is your guess?</source>
        <translation>Vad gissar ni?</translation>
    </message>
    <message>
        <source>after round {round}: {kt}</source>
        <translation>efter omgång {round}: {kt}</translation>
    </message>
    <message>
        <source>guess is in</source>
        <translation>har gissat</translation>
    </message>
    <message>
        <source>in {year}: {kt}</source>
        <translation>år {year}: {kt}</translation>
    </message>
    <message>
        <source>is thinking</source>
        <translation>funderar</translation>
    </message>
    <message>
        <source>target: {kt}</source>
        <translation>mål: {kt}</translation>
    </message>
    <message>
        <source>{year} without new measures: {kt}</source>
        <translation>{year} utan nya åtgärder: {kt}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong in the program ({kind}). Everything confirmed is saved.</source>
        <translation>Något gick fel i programmet ({kind}). Allt bekräftat är sparat.</translation>
    </message>
    <message>
        <source>The PostgreSQL driver is not installed. Install klimatpeli[postgres].</source>
        <translation>PostgreSQL-drivrutinen är inte installerad. Installera klimatpeli[postgres].</translation>
    </message>
    <message numerus="yes">
        <source>The content has %n fault(s); nothing was started. The first: {fault}</source>
        <translation>
            <numerusform>Innehållet har %n fel; inget startades. Det är: {fault}</numerusform>
            <numerusform>Innehållet har %n fel; inget startades. Det första: {fault}</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: {file} was not written. Make room and try again.</source>
        <translation>Disken är full: {file} skrevs inte. Gör plats och försök igen.</translation>
    </message>
    <message>
        <source>The disk of {database} is full. Nothing was written; make room and try again.</source>
        <translation>Disken för {database} är full. Inget skrevs; gör plats och försök igen.</translation>
    </message>
    <message>
        <source>{database} can only be read. Nothing was written; ask for write access.</source>
        <translation>{database} kan bara läsas. Inget skrevs; be om skrivrättighet.</translation>
    </message>
    <message>
        <source>{database} cannot be used. Nothing was written.</source>
        <translation>{database} går inte att använda. Inget skrevs.</translation>
    </message>
    <message>
        <source>{database} does not answer. Nothing was written; check the connection.</source>
        <translation>{database} svarar inte. Inget skrevs; kontrollera anslutningen.</translation>
    </message>
    <message>
        <source>{database} is damaged. It was left untouched; take the last copy of it.</source>
        <translation>{database} är skadad. Den lämnades orörd; ta den senaste kopian.</translation>
    </message>
    <message>
        <source>{database} is not a strategy database. It was left untouched.</source>
        <translation>{database} är ingen strategidatabas. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>{database} was written by a newer Klimatpeli and was left untouched. Install the newer version.</source>
        <translation>{database} är skriven med en nyare Klimatpeli och lämnades orörd. Installera den nyare versionen.</translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder and try again.</source>
        <translation>{file} kan inte skrivas dit. Välj en annan mapp och försök igen.</translation>
    </message>
    <message>
        <source>{file} could not be used ({reason}). Nothing else is touched; try again.</source>
        <translation>{file} gick inte att använda ({reason}). Inget annat har rörts; försök igen.</translation>
    </message>
</context>
<context>
    <name>PulseTask</name>
    <message>
        <source>Before and now</source>
        <translation>Då och nu</translation>
    </message>
    <message>
        <source>Count the hands</source>
        <translation>Räkna händerna</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>håller med</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>före i dag</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>håller inte med</translation>
    </message>
    <message>
        <source>hands up for each</source>
        <translation>händer upp för båda</translation>
    </message>
    <message>
        <source>hidden until the end</source>
        <translation>dolt till slutet</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>osäker</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>All four links of {item} are in place: all of its effect comes true.</source>
        <translation>Alla fyra länkar för {item} är på plats: hela effekten blir verklighet.</translation>
    </message>
    <message>
        <source>An objection needs its kind (fact, value or interest) and a few words on why.</source>
        <translation>En invändning behöver ett slag (fakta, värdering eller intresse) och några ord om varför.</translation>
    </message>
    <message>
        <source>Everything has been shown already.</source>
        <translation>Allt har redan visats.</translation>
    </message>
    <message>
        <source>In this short format no measures are bought. Choose an option of the card and anchor it well.</source>
        <translation>I det här korta formatet köps inga åtgärder. Välj ett alternativ på kortet och förankra det väl.</translation>
    </message>
    <message>
        <source>It is too early for this. Something before it is still missing.</source>
        <translation>Det är för tidigt. Något före det här saknas ännu.</translation>
    </message>
    <message>
        <source>No anchoring steps left: a link takes {needed} and you have {left}. Take a link away elsewhere, or earn one: a “clear” in the dialog or a cake.</source>
        <translation>Förankringsstegen räcker inte: en länk tar {needed} och ni har {left}. Ta bort en länk på annat håll eller förtjäna en: ett ”klart” i dialogen eller en tårta.</translation>
    </message>
    <message>
        <source>No team has sent its estimate yet. At least one is needed before the reveal.</source>
        <translation>Inget lag har skickat sin uppskattning ännu. Minst en behövs före avslöjandet.</translation>
    </message>
    <message>
        <source>No team has voted for the cake yet. At least one vote is needed.</source>
        <translation>Inget lag har röstat om tårtan ännu. Minst en röst behövs.</translation>
    </message>
    <message>
        <source>Not all have locked their choices. Still open: {teams}.</source>
        <translation>Alla har inte låst sina val. Ännu öppet: {teams}.</translation>
    </message>
    <message>
        <source>Not enough money: this costs {needed} and you have {left}. Missing: {missing}. Take less of it, drop something, or ask another team to share the cost.</source>
        <translation>Pengarna räcker inte: det här kostar {needed} och ni har {left}. Det fattas {missing}. Ta mindre av det, lämna bort något eller be ett annat lag dela kostnaden.</translation>
    </message>
    <message>
        <source>Not enough staff: this takes {needed} and you have {left}. Missing: {missing}. Drop something, or copy what others have done: it takes less work of your own.</source>
        <translation>Arbetsinsatsen räcker inte: det här tar {needed} och ni har {left}. Det fattas {missing}. Lämna bort något eller kopiera det andra har gjort: det tar mindre eget arbete.</translation>
    </message>
    <message>
        <source>Not everyone has been heard. Still to say where they stand: {teams}.</source>
        <translation>Alla har inte hörts. Ståndpunkt saknas ännu: {teams}.</translation>
    </message>
    <message>
        <source>Owner, indicator or check date is missing for {items}. Fill them in first.</source>
        <translation>Ansvarig, indikator eller uppföljningsdag saknas för {items}. Fyll i dem först.</translation>
    </message>
    <message>
        <source>Points cannot be below nothing. Give 0 or more.</source>
        <translation>Poäng kan inte vara under noll. Ge 0 eller mer.</translation>
    </message>
    <message>
        <source>That has been done already.</source>
        <translation>Det är redan gjort.</translation>
    </message>
    <message>
        <source>That is not possible now. Nothing was changed.</source>
        <translation>Det går inte nu. Inget ändrades.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>The card {card} does not belong to round {round}. Pick one of this round&apos;s cards.</source>
        <translation>Kortet {card} hör inte till omgång {round}. Välj ett av omgångens kort.</translation>
    </message>
    <message>
        <source>The card {card} is not the one on the table. Answer the card that was read aloud.</source>
        <translation>Kortet {card} är inte det som ligger på bordet. Svara på kortet som lästes upp.</translation>
    </message>
    <message>
        <source>The check date</source>
        <translation>Uppföljningsdagen</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Valet</translation>
    </message>
    <message>
        <source>The condition</source>
        <translation>Villkoret</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Tilltron</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved and did not happen. Everything before it is kept in “{file}”. Free some space and do it again.</source>
        <translation>Disken är full, så det sista steget sparades inte och hände inte. Allt före det finns kvar i ”{file}”. Frigör utrymme och gör det igen.</translation>
    </message>
    <message>
        <source>The experience</source>
        <translation>Erfarenheten</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow writing, so the last step was not saved and did not happen. Everything before it is kept in “{file}”. Allow writing there, or copy the file elsewhere.</source>
        <translation>Mappen {folder} tillåter inte skrivning, så det sista steget sparades inte och hände inte. Allt före det finns kvar i ”{file}”. Tillåt skrivning där eller kopiera filen till ett annat ställe.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone, so the last step was not saved and did not happen. Bring the folder or the memory stick back and do it again.</source>
        <translation>Mappen {folder} är borta, så det sista steget sparades inte och hände inte. Ta tillbaka mappen eller minnesstickan och gör det igen.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Formatet</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>The goal has not been confirmed yet. Confirm it, then it goes on.</source>
        <translation>Målet är inte bekräftat ännu. Bekräfta det, så går det vidare.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>Gissningen</translation>
    </message>
    <message>
        <source>The hands for before</source>
        <translation>Händerna för före</translation>
    </message>
    <message>
        <source>The hands for now</source>
        <translation>Händerna för nu</translation>
    </message>
    <message>
        <source>The hands that agree</source>
        <translation>Händerna som håller med</translation>
    </message>
    <message>
        <source>The hands that are unsure</source>
        <translation>Händerna som är osäkra</translation>
    </message>
    <message>
        <source>The hands that disagree</source>
        <translation>Händerna som inte håller med</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Indikatorn</translation>
    </message>
    <message>
        <source>The last step could not be saved and did not happen. Everything before it is kept in “{file}”. Do it again; if it fails again, copy the file to another disk.</source>
        <translation>Det sista steget gick inte att spara och hände inte. Allt före det finns kvar i ”{file}”. Gör det igen; om det ändå misslyckas, kopiera filen till en annan disk.</translation>
    </message>
    <message>
        <source>The level now</source>
        <translation>Nivån nu</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Åtgärden</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Minuterna</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>The number of people</source>
        <translation>Antalet personer</translation>
    </message>
    <message>
        <source>The occasion</source>
        <translation>Tillfället</translation>
    </message>
    <message>
        <source>The offer to share {item} is no longer there. Ask the other team.</source>
        <translation>Erbjudandet att dela {item} finns inte kvar. Fråga det andra laget.</translation>
    </message>
    <message>
        <source>The option</source>
        <translation>Alternativet</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>The phase</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Skälet</translation>
    </message>
    <message>
        <source>The reduction</source>
        <translation>Minskningen</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The scenario card has no answer yet. Choose one option; “as usual” is one too.</source>
        <translation>Situationskortet har inget svar ännu. Välj ett alternativ; ”som förut” är också ett.</translation>
    </message>
    <message>
        <source>The seconds</source>
        <translation>Sekunderna</translation>
    </message>
    <message>
        <source>The sector</source>
        <translation>Sektorn</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Påståendet</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>The team&apos;s name</source>
        <translation>Lagets namn</translation>
    </message>
    <message>
        <source>The teams&apos; confidence has to be heard and shown first.</source>
        <translation>Lagens tilltro måste först höras och visas.</translation>
    </message>
    <message>
        <source>The teams&apos; points have to be given and shown first.</source>
        <translation>Lagens poäng måste först ges och visas.</translation>
    </message>
    <message>
        <source>The timer is in that state already. Nothing was changed.</source>
        <translation>Klockan är redan i det läget. Inget ändrades.</translation>
    </message>
    <message>
        <source>The turn has ended already. Hand the laptop over.</source>
        <translation>Turen är redan slut. Ge datorn vidare.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>The whole inventory has not been shown yet. Reveal all sectors, then it goes on.</source>
        <translation>Hela inventeringen har inte visats ännu. Visa alla sektorer, så går det vidare.</translation>
    </message>
    <message>
        <source>The workshop has not been opened yet. Open it in the facilitator&apos;s window first.</source>
        <translation>Workshopen är inte öppnad ännu. Öppna den först i ledarens fönster.</translation>
    </message>
    <message>
        <source>The workshop is already open. Go on where it stands.</source>
        <translation>Workshopen är redan öppen. Fortsätt där den är.</translation>
    </message>
    <message>
        <source>The workshop is closed, so nothing can be changed. Everything is kept.</source>
        <translation>Workshopen är avslutad, så inget kan ändras. Allt är sparat.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>This belongs to {expected}, and now it is {actual}. Nothing was changed.</source>
        <translation>Det här hör till {expected}, och nu är det {actual}. Inget ändrades.</translation>
    </message>
    <message>
        <source>This has been shown to the room, so it can no longer be changed.</source>
        <translation>Det här har visats för alla och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>This is for another team, not for your own. Choose another team.</source>
        <translation>Det här är för ett annat lag, inte ert eget. Välj ett annat lag.</translation>
    </message>
    <message>
        <source>This measure is offered to or shared with another team already.</source>
        <translation>Åtgärden är redan erbjuden eller delad med ett annat lag.</translation>
    </message>
    <message>
        <source>This measure is safe already: it does not lose a link at the next check.</source>
        <translation>Åtgärden är redan trygg: den tappar ingen länk vid nästa kontroll.</translation>
    </message>
    <message>
        <source>This phase is running already.</source>
        <translation>Den här fasen pågår redan.</translation>
    </message>
    <message>
        <source>This skips {phases}. Write one line that says why.</source>
        <translation>Det här hoppar över {phases}. Skriv en rad om varför.</translation>
    </message>
    <message>
        <source>This takes {needed} experience token and you have {left}. Write down an experience to earn one.</source>
        <translation>Det här kräver {needed} erfarenhetsmärke och ni har {left}. Skriv ner en erfarenhet så får ni ett.</translation>
    </message>
    <message>
        <source>Two teams have the same name. Give each team a name of its own.</source>
        <translation>Två lag har samma namn. Ge varje lag ett eget namn.</translation>
    </message>
    <message>
        <source>What this person needs to hear</source>
        <translation>Det som behöver sägas</translation>
    </message>
    <message>
        <source>You have had your dialog of this round. Lock your choices.</source>
        <translation>Ni har haft omgångens dialog. Lås era val.</translation>
    </message>
    <message>
        <source>You have read this already; it stays open to you.</source>
        <translation>Ni har redan läst det här; det förblir öppet för er.</translation>
    </message>
    <message>
        <source>{field} is empty. Write a few words.</source>
        <translation>{field} saknas. Skriv några ord.</translation>
    </message>
    <message>
        <source>{field} is too long: {given} characters, and {limit} fit. Shorten it by {over}.</source>
        <translation>{field}: för långt. {given} tecken, och {limit} ryms. Korta med {over}.</translation>
    </message>
    <message>
        <source>{field}: {given} does not fit. Give a number from {low} to {high}.</source>
        <translation>{field}: {given} går inte. Ge ett tal från {low} till {high}.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a day. Pick the day from the calendar.</source>
        <translation>{field}: ”{value}” är ingen dag. Välj dagen i kalendern.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not part of this workshop any more. Choose another one.</source>
        <translation>{field}: ”{value}” hör inte längre till den här workshopen. Välj något annat.</translation>
    </message>
    <message>
        <source>{given} of {expected} points are given. Still to give: {left}.</source>
        <translation>{given} av {expected} poäng är givna. Kvar att ge: {left}.</translation>
    </message>
    <message>
        <source>{given} points are given, and there are {expected}. Too many: {left}.</source>
        <translation>{given} poäng är givna, och de är {expected}. För många: {left}.</translation>
    </message>
    <message>
        <source>{item} cannot be done together with {others}. Drop one to take the other.</source>
        <translation>{item} går inte ihop med {others}. Lämna bort det ena för att ta det andra.</translation>
    </message>
    <message>
        <source>{item} changes nothing, so there is nothing to anchor or to follow up.</source>
        <translation>{item} ändrar inget, så det finns inget att förankra eller följa upp.</translation>
    </message>
    <message>
        <source>{item} comes in steps of {step}, so {given} does not fit.</source>
        <translation>{item} finns i steg om {step}, så {given} går inte.</translation>
    </message>
    <message>
        <source>{item} has no link that you placed this round, so there is none to take back.</source>
        <translation>{item} har ingen länk som ni satt i den här omgången, så det finns ingen att ta tillbaka.</translation>
    </message>
    <message>
        <source>{item} is chosen already.</source>
        <translation>{item} är redan valt.</translation>
    </message>
    <message>
        <source>{item} is in the joint plan already.</source>
        <translation>{item} finns redan i den gemensamma planen.</translation>
    </message>
    <message>
        <source>{item} is not in the joint plan. Agree on it first.</source>
        <translation>{item} finns inte i den gemensamma planen. Kom överens om det först.</translation>
    </message>
    <message>
        <source>{item} needs {others} first. Choose that, then this.</source>
        <translation>{item} kräver först {others}. Välj det, sedan det här.</translation>
    </message>
    <message>
        <source>{item} was decided earlier or together with another team, so it stands.</source>
        <translation>{item} beslutades tidigare eller ihop med ett annat lag, så det står fast.</translation>
    </message>
    <message>
        <source>{item}: {given} is too much or too little here. At most {limit} fit.</source>
        <translation>{item}: {given} är för mycket eller för litet här. Högst {limit} ryms.</translation>
    </message>
    <message>
        <source>{low} to {high} teams can play, and there are {given}. Add or remove teams.</source>
        <translation>{low}–{high} lag kan spela, och nu är de {given}. Lägg till eller ta bort lag.</translation>
    </message>
    <message>
        <source>{others} builds on {item}. Drop that first.</source>
        <translation>{others} bygger på {item}. Ta bort det först.</translation>
    </message>
    <message>
        <source>{team} has locked round {round}. The facilitator can undo the lock if something has to change.</source>
        <translation>{team} har låst omgång {round}. Ledaren kan ångra låsningen om något måste ändras.</translation>
    </message>
    <message>
        <source>“{file}” could not be used. Nothing was changed. Try again, or choose another file.</source>
        <translation>”{file}” gick inte att använda. Inget ändrades. Försök igen eller välj en annan fil.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and was not touched. From its beginning {count} steps can be read. Make a copy of the file and open the newest backup.</source>
        <translation>”{file}” är skadad och lämnades orörd. Från början går det att läsa {count} steg. Gör en kopia av filen och öppna den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>“{file}” is not a Klimatpeli workshop. It was not touched. Choose another file.</source>
        <translation>”{file}” är ingen Klimatpeli-workshop. Den lämnades orörd. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or on another computer. Nothing was changed. Close it there first.</source>
        <translation>”{file}” är öppen i ett annat fönster eller på en annan dator. Inget ändrades. Stäng den först där.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer Klimatpeli and was not touched. Update the program to open it.</source>
        <translation>”{file}” är gjord med en nyare Klimatpeli och lämnades orörd. Uppdatera programmet för att öppna den.</translation>
    </message>
</context>
<context>
    <name>RevealScreen</name>
    <message>
        <source>Guesses and result</source>
        <translation>Gissningar och resultat</translation>
    </message>
    <message>
        <source>Our emissions, kt CO₂e a year</source>
        <translation>Våra utsläpp, kt CO₂e om året</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Where the teams stand</source>
        <translation>Så ligger ni till</translation>
    </message>
    <message>
        <source>comes last</source>
        <translation>kommer sist</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>inte visat ännu</translation>
    </message>
    <message>
        <source>our plans</source>
        <translation>våra planer</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>mål {percent}</translation>
    </message>
    <message>
        <source>the result: {kt}</source>
        <translation>resultatet: {kt}</translation>
    </message>
    <message>
        <source>{amount} less a year</source>
        <translation>{amount} mindre om året</translation>
    </message>
</context>
<context>
    <name>RevealTask</name>
    <message>
        <source>All plans together</source>
        <translation>Alla planer tillsammans</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Avslöjande</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Reveal next</source>
        <translation>Visa nästa</translation>
    </message>
    <message>
        <source>one at a time, with the cause</source>
        <translation>en i taget, med orsaken</translation>
    </message>
    <message>
        <source>{team}: hidden</source>
        <translation>{team}: dolt</translation>
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
        <translation>Inget av valen minskar utsläppen före {year}.</translation>
    </message>
    <message>
        <source>The target is reached in fewer than 1 in 100 futures.</source>
        <translation>Målet nås i färre än 1 av 100 tänkbara framtider.</translation>
    </message>
    <message>
        <source>The target is reached in more than 99 in 100 futures.</source>
        <translation>Målet nås i fler än 99 av 100 tänkbara framtider.</translation>
    </message>
    <message>
        <source>The target is reached in {count} of 100 futures.</source>
        <translation>Målet nås i {count} av 100 tänkbara framtider.</translation>
    </message>
    <message>
        <source>What if? {count} stories together</source>
        <translation>Tänk om? {count} berättelser tillsammans</translation>
    </message>
    <message>
        <source>What if? {story}</source>
        <translation>Tänk om? {story}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} om året</translation>
    </message>
    <message>
        <source>“{title}” cuts the most: {less}.</source>
        <translation>”{title}” minskar mest: {less}.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” has %n of the 4 links, so {less} stays on paper.</source>
        <translation>
            <numerusform>”{title}” har %n av 4 länkar, så {less} stannar på pappret.</numerusform>
            <numerusform>”{title}” har %n av 4 länkar, så {less} stannar på pappret.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is decided, but nobody has been told: {less} stays on paper.</source>
        <translation>”{title}” är beslutat, men ingen har fått veta det: {less} stannar på pappret.</translation>
    </message>
    <message>
        <source>“{title}” only works after the target year.</source>
        <translation>”{title}” verkar först efter målåret.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message numerus="yes">
        <source>%n municipality(ies) begin like this; go on writing.</source>
        <translation>
            <numerusform>%n kommun börjar så här; skriv vidare.</numerusform>
            <numerusform>%n kommuner börjar så här; skriv vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lägg till ett lag</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>En annan kommun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Beavers</source>
        <translation>Bävrarna</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Cranes</source>
        <translation>Tranorna</translation>
    </message>
    <message>
        <source>Each team needs a name of its own.</source>
        <translation>Varje lag behöver ett eget namn.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hares</source>
        <translation>Hararna</translation>
    </message>
    <message>
        <source>Loons</source>
        <translation>Lommarna</translation>
    </message>
    <message>
        <source>Lynxes</source>
        <translation>Lodjuren</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>No figures of this municipality. Bring them in on the first screen.</source>
        <translation>Inga siffror för den här kommunen. Hämta dem på startsidan.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Pikes</source>
        <translation>Gäddorna</translation>
    </message>
    <message>
        <source>Reading the municipality’s figures</source>
        <translation>Läser kommunens siffror</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Standings between the teams</source>
        <translation>Lagens ställning visas</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>You can close it at any time and continue later</source>
        <translation>Du kan stänga när som helst och fortsätta senare</translation>
    </message>
    <message>
        <source>after each round</source>
        <translation>efter varje omgång</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>i slutet</translation>
    </message>
    <message>
        <source>council seminar, technical board …</source>
        <translation>fullmäktigeseminarium, tekniska nämnden …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>participants as numbers, never names</source>
        <translation>ange bara antal personer, aldrig personnamn</translation>
    </message>
    <message>
        <source>write its name</source>
        <translation>skriv namnet</translation>
    </message>
    <message>
        <source>{place}: emissions {years}, compared with {base}. {scope}. {publisher}</source>
        <translation>{place}: utsläpp {years}, basår {base}. {scope}. {publisher}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Copied from {place}</source>
        <translation>Kopierad från {place}</translation>
    </message>
    <message>
        <source>Done in {place}, {year}</source>
        <translation>Gjort: {place}, {year}</translation>
    </message>
    <message>
        <source>Missing {money}</source>
        <translation>{money} fattas</translation>
    </message>
    <message>
        <source>Missing {staff}</source>
        <translation>{staff} fattas</translation>
    </message>
    <message>
        <source>Needs: {others}</source>
        <translation>Kräver: {others}</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Går inte nu</translation>
    </message>
    <message>
        <source>Not with: {others}</source>
        <translation>Inte ihop med: {others}</translation>
    </message>
    <message>
        <source>Reading this takes one experience token. Use the button at the right.</source>
        <translation>Att läsa det här kostar ett erfarenhetsmärke. Använd knappen till höger.</translation>
    </message>
    <message>
        <source>What went wrong elsewhere</source>
        <translation>Vad som gick fel på annat håll</translation>
    </message>
    <message>
        <source>Your choices are locked</source>
        <translation>Era val är låsta</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>bedömt</translation>
    </message>
    <message>
        <source>makes others possible</source>
        <translation>gör andra möjliga</translation>
    </message>
    <message>
        <source>not in our figures</source>
        <translation>inte i våra siffror</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>delad</translation>
    </message>
    <message>
        <source>{low} to {high} {unit} less</source>
        <translation>{low}–{high} {unit} mindre</translation>
    </message>
    <message>
        <source>{unit} CO₂e
in {year}</source>
        <translation>{unit} CO₂e
år {year}</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>not yet filled</source>
        <translation>inte ifylld ännu</translation>
    </message>
    <message>
        <source>{slot}: empty</source>
        <translation>{slot}: tom</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Can live with it</source>
        <translation>Kan leva med det</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Har en invändning</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöder</translation>
    </message>
</context>
<context>
    <name>StanceRows</name>
    <message>
        <source>{team}: consent</source>
        <translation>{team}: samtycke</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message numerus="yes">
        <source>%n export(s) wait for the strategy database.</source>
        <translation>
            <numerusform>%n export väntar på strategidatabasen.</numerusform>
            <numerusform>%n exporter väntar på strategidatabasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet or CSV of Syke’s emission service; it can also be dropped here</source>
        <translation>Ett kalkylark eller en CSV-fil från Sykes utsläppstjänst; den kan också släppas här</translation>
    </message>
    <message>
        <source>Begin a new one: it takes a minute, and everything you do is saved at once.</source>
        <translation>Starta en ny: det tar en minut, och allt du gör sparas genast.</translation>
    </message>
    <message>
        <source>Begun · saved {when}</source>
        <translation>Påbörjad · sparad {when}</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Avslutad {when}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Emission figures</source>
        <translation>Utsläppssiffror</translation>
    </message>
    <message>
        <source>Import emission figures</source>
        <translation>Importera utsläppssiffror</translation>
    </message>
    <message>
        <source>Interrupted, nothing confirmed is lost · saved {when}</source>
        <translation>Avbruten, inget bekräftat är borta · sparad {when}</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>No workshops yet</source>
        <translation>Inga workshoppar ännu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open in another window.</source>
        <translation>Öppen i ett annat fönster.</translation>
    </message>
    <message>
        <source>Play your own municipality’s climate strategy in a seminar. Go home with one that you agree on, that somebody is responsible for and that is followed up.</source>
        <translation>Spela er egen kommuns klimatstrategi på ett seminarium. Ta med hem en strategi som ni är överens om, som någon ansvarar för och som följs upp.</translation>
    </message>
    <message>
        <source>Round {round} · saved {when}</source>
        <translation>Omgång {round} · sparad {when}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>This file is not a workshop, or it is damaged. It was left untouched.</source>
        <translation>Den här filen är ingen workshop, eller så är den skadad. Den lämnades orörd.</translation>
    </message>
    <message>
        <source>Your workshops</source>
        <translation>Dina workshoppar</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>StepTab</name>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>StoriesTable</name>
    <message>
        <source>As expected</source>
        <translation>Som väntat</translation>
    </message>
    <message>
        <source>Switch one on: charts and totals everywhere follow it, until the phase ends.</source>
        <translation>Slå på en: diagram och siffror överallt följer den tills fasen är slut.</translation>
    </message>
    <message>
        <source>The same plans if the country takes another path. What-ifs, not forecasts; change from {base}.</source>
        <translation>Samma planer om landet tar en annan väg. Tänk om, inte prognoser; förändring från {base}.</translation>
    </message>
    <message>
        <source>These together</source>
        <translation>De valda tillsammans</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Utan nya åtgärder</translation>
    </message>
</context>
<context>
    <name>StrategyScreen</name>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n beslutad</numerusform>
            <numerusform>%n beslutade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gjord</numerusform>
            <numerusform>%n gjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n slopad</numerusform>
            <numerusform>%n slopade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n har ännu inte mätts</numerusform>
            <numerusform>%n har ännu inte mätts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n enligt plan</numerusform>
            <numerusform>%n enligt plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n föreslagen</numerusform>
            <numerusform>%n föreslagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started</source>
        <translation>
            <numerusform>%n påbörjad</numerusform>
            <numerusform>%n påbörjade</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Climate strategy</source>
        <translation>Klimatstrategi</translation>
    </message>
    <message>
        <source>Close a workshop and choose “To the strategy database”: the joint plan appears here.</source>
        <translation>Avsluta en workshop och välj ”Till strategidatabasen”: den gemensamma planen visas här.</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Beslutar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventering</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Measures of the strategy</source>
        <translation>Strategins åtgärder</translation>
    </message>
    <message>
        <source>Nothing in the strategy database yet</source>
        <translation>Inget i strategidatabasen ännu</translation>
    </message>
    <message>
        <source>Now → goal</source>
        <translation>Nu → mål</translation>
    </message>
    <message>
        <source>Reading the strategy database</source>
        <translation>Läser strategidatabasen</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The strategy database cannot be read</source>
        <translation>Strategidatabasen kan inte läsas</translation>
    </message>
    <message>
        <source>Where measures overlap, the cut is counted once.</source>
        <translation>Där åtgärder överlappar räknas minskningen en gång.</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>slopad</translation>
    </message>
    <message>
        <source>first check {day}</source>
        <translation>första uppföljningen {day}</translation>
    </message>
    <message>
        <source>kt CO₂e in {year}</source>
        <translation>kt CO₂e år {year}</translation>
    </message>
    <message>
        <source>next meeting {day}</source>
        <translation>nästa möte {day}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>{kt} in {year}</source>
        <translation>{kt} år {year}</translation>
    </message>
    <message>
        <source>{percent} by {year}</source>
        <translation>{percent} till {year}</translation>
    </message>
    <message>
        <source>{percent} since {year}</source>
        <translation>{percent} sedan {year}</translation>
    </message>
    <message>
        <source>{place} — climate strategy</source>
        <translation>{place} – klimatstrategi</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Put on the wall</source>
        <translation>Visa också på duken</translation>
    </message>
    <message>
        <source>Stories of the future</source>
        <translation>Berättelser om framtiden</translation>
    </message>
    <message>
        <source>The best plan</source>
        <translation>Den bästa planen</translation>
    </message>
</context>
<context>
    <name>TeamFigures</name>
    <message>
        <source>Our plan</source>
        <translation>Vår plan</translation>
    </message>
    <message>
        <source>Without new measures</source>
        <translation>Utan nya åtgärder</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>{gap} fattas</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>målet nått</translation>
    </message>
    <message>
        <source>{percent} target</source>
        <translation>mål {percent}</translation>
    </message>
</context>
<context>
    <name>TeamItems</name>
    <message>
        <source>All sectors</source>
        <translation>Alla sektorer</translation>
    </message>
    <message>
        <source>Check date</source>
        <translation>Uppföljningsdag</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Outside the count</source>
        <translation>Utanför räkningen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Omgång {round} av {rounds}</translation>
    </message>
    <message>
        <source>Round {round} of {rounds} · {year} · {task}</source>
        <translation>Omgång {round} av {rounds} · {year} · {task}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Hand over</source>
        <translation>Ge datorn</translation>
    </message>
    <message>
        <source>Hand the laptop to {team}</source>
        <translation>Ge datorn till {team}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>beslutar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>had to go</source>
        <translation>har gått</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>question from: {team}</source>
        <translation>fråga från: {team}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>{team} had to go: nobody waits for it</source>
        <translation>{team} måste gå: laget väntas inte in</translation>
    </message>
    <message>
        <source>{team} is back</source>
        <translation>{team} är tillbaka</translation>
    </message>
</context>
<context>
    <name>ThreeWay</name>
    <message>
        <source>Left and right choose: {names}</source>
        <translation>Vänster- och högerpil väljer: {names}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>inte märkt</translation>
    </message>
</context>
<context>
    <name>TimerChip</name>
    <message>
        <source>Paused, time left {time}</source>
        <translation>Pausad, tid kvar {time}</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>Tid kvar {time}</translation>
    </message>
    <message>
        <source>Time over by {time}</source>
        <translation>Över tiden {time}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TourTask</name>
    <message>
        <source>Teams</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>one question each</source>
        <translation>en fråga var</translation>
    </message>
    <message>
        <source>secret until the reveal</source>
        <translation>hemligt tills det avslöjas</translation>
    </message>
</context>
<context>
    <name>WallPreview</name>
    <message>
        <source>What the room sees; press to show it large</source>
        <translation>Det deltagarna ser; tryck för att visa det stort</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>What the room sees</source>
        <translation>Det här ser deltagarna</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From then to the target year</source>
        <translation>Från basåret till målåret</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>T shows the figures as a table</source>
        <translation>T visar siffrorna som tabell</translation>
    </message>
    <message>
        <source>kt</source>
        <translation>kt</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>andra åtgärder</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>avrundning</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Raise your hand: I agree, I am not sure, I disagree.</source>
        <translation>Räck upp handen: håller med, är osäker, håller inte med.</translation>
    </message>
    <message>
        <source>The result stays hidden until the end, when we ask again.</source>
        <translation>Resultatet hålls dolt till slutet, då vi frågar igen.</translation>
    </message>
    <message>
        <source>We go home with a plan that somebody is responsible for.</source>
        <translation>Vi går hem med en plan som någon ansvarar för.</translation>
    </message>
    <message>
        <source>We see where our own emissions come from.</source>
        <translation>Vi ser var våra egna utsläpp uppstår.</translation>
    </message>
    <message>
        <source>We try out what we could decide, and see what comes of it.</source>
        <translation>Vi prövar vad vi skulle kunna besluta och ser vad det leder till.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Where do you stand now?</source>
        <translation>Var står ni nu?</translation>
    </message>
</context>
<context>
    <name>WhyOverlay</name>
    <message>
        <source>Added one by one it would be {alone}: where measures overlap, the cut is counted once.</source>
        <translation>Var för sig skulle det bli {alone}: det som överlappar räknas bara en gång.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Utsläppskrediter</translation>
    </message>
    <message>
        <source>Cut that the target does not count</source>
        <translation>Minskning som målet inte räknar</translation>
    </message>
    <message>
        <source>Eight in ten futures end between {low} and {high} in {year}.</source>
        <translation>Åtta framtider av tio hamnar mellan {low} och {high} år {year}.</translation>
    </message>
    <message>
        <source>How much of the possible reduction was reached</source>
        <translation>Hur mycket av den möjliga minskningen som nåddes</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Hur säkert är det?</translation>
    </message>
    <message>
        <source>In the best plan and in some team’s plan</source>
        <translation>I den bästa planen och i något lags plan</translation>
    </message>
    <message>
        <source>In the best plan, but in no team’s plan</source>
        <translation>I den bästa planen, men inte i något lags plan</translation>
    </message>
    <message>
        <source>Looking for the best plan …</source>
        <translation>Söker den bästa planen …</translation>
    </message>
    <message>
        <source>Nothing: every one of them was in some plan.</source>
        <translation>Inget: alla fanns i någon plan.</translation>
    </message>
    <message>
        <source>On the outlook as expected, without the what-if.</source>
        <translation>Enligt den väntade utvecklingen, inte enligt tänk om.</translation>
    </message>
    <message>
        <source>Part of the cut that depends on credits</source>
        <translation>Del av minskningen som beror på utsläppskrediter</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Avgränsningar</translation>
    </message>
    <message>
        <source>Stories of the future</source>
        <translation>Berättelser om framtiden</translation>
    </message>
    <message>
        <source>The best plan</source>
        <translation>Den bästa planen</translation>
    </message>
    <message>
        <source>The best plan counts only tonnes in {year}. Health, money saved and what people want are not in it.</source>
        <translation>Den bästa planen räknar bara ton år {year}. Hälsa, sparade pengar och vad folk vill ingår inte.</translation>
    </message>
    <message>
        <source>The best that one team’s resources could have done</source>
        <translation>Det bästa som ett lags resurser hade räckt till</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Siffrorna som tabell</translation>
    </message>
    <message>
        <source>The measures</source>
        <translation>Åtgärderna</translation>
    </message>
    <message>
        <source>The nearest team: {share}</source>
        <translation>Laget som kom närmast: {share}</translation>
    </message>
    <message>
        <source>The same plan in two scopes</source>
        <translation>Samma plan med två avgränsningar</translation>
    </message>
    <message>
        <source>The same plan, with and without credits</source>
        <translation>Samma plan, med och utan utsläppskrediter</translation>
    </message>
    <message>
        <source>The target counts credits. They shrink as the grid gets cleaner.</source>
        <translation>Målet räknar in utsläppskrediter. De krymper när elen i nätet blir renare.</translation>
    </message>
    <message>
        <source>The target does not count credits.</source>
        <translation>Målet räknar inte in utsläppskrediter.</translation>
    </message>
    <message>
        <source>There are no measures in it yet.</source>
        <translation>Det finns inga åtgärder i den ännu.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Together they cut {kt}.</source>
        <translation>Tillsammans minskar de utsläppen med {kt}.</translation>
    </message>
    <message>
        <source>We chose instead</source>
        <translation>I stället valde vi</translation>
    </message>
    <message>
        <source>What if …?</source>
        <translation>Tänk om …?</translation>
    </message>
    <message>
        <source>What widens the band most</source>
        <translation>Det som ökar osäkerheten mest</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Varför den här siffran?</translation>
    </message>
    <message>
        <source>With credits</source>
        <translation>Med utsläppskrediter</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Utan utsläppskrediter</translation>
    </message>
    <message>
        <source>Without credits. The plan takes the same tonnes in both; all else follows the outlook of its sector, which is judged. Only the first has a target.</source>
        <translation>Utan utsläppskrediter. Planen tar lika många ton i båda; i övrigt utvecklas varje sektor som väntat, vilket är en bedömning. Bara den övre har ett mål.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>utsläppskrediter</translation>
    </message>
    <message>
        <source>done by {year}</source>
        <translation>ändring till {year}</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>el</translation>
    </message>
    <message>
        <source>from {base}</source>
        <translation>från {base}</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>uppvärmning</translation>
    </message>
    <message>
        <source>kt CO₂e a year</source>
        <translation>kt CO₂e om året</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>senaste</translation>
    </message>
    <message>
        <source>nationwide: changed technology</source>
        <translation>hela landet: ändrad teknik</translation>
    </message>
    <message>
        <source>nationwide: cleaner technology</source>
        <translation>hela landet: renare teknik</translation>
    </message>
    <message>
        <source>nationwide: larger amounts</source>
        <translation>hela landet: större mängder</translation>
    </message>
    <message>
        <source>nationwide: smaller amounts</source>
        <translation>hela landet: mindre mängder</translation>
    </message>
    <message>
        <source>prices, economy and climate policy in the whole country</source>
        <translation>priser, ekonomi och klimatpolitik i hela landet</translation>
    </message>
    <message>
        <source>target {kt}</source>
        <translation>mål {kt}</translation>
    </message>
    <message>
        <source>the grid’s emission factor</source>
        <translation>elnätets utsläppsfaktor</translation>
    </message>
    <message>
        <source>under {percent}</source>
        <translation>under {percent}</translation>
    </message>
    <message>
        <source>{kt} in {year}. It is proven: no plan could make the measures’ cut more than {share} larger.</source>
        <translation>{kt} år {year}. Det är bevisat: ingen plan kunde göra minskningen mer än {share} större.</translation>
    </message>
    <message>
        <source>{kt} in {year}. The measures’ cut could be up to {share} larger: the search was cut short.</source>
        <translation>{kt} år {year}. Minskningen kunde vara upp till {share} större: sökningen avbröts.</translation>
    </message>
    <message>
        <source>{kt} of it are left out of the second: its sectors emit less than the plan takes.</source>
        <translation>Av det faller {kt} bort i den nedre: dess sektorer släpper ut mindre än planen tar.</translation>
    </message>
    <message>
        <source>{scope}: {publisher}, {source}. Release: {release}.</source>
        <translation>{scope}: {publisher}, {source}. Utgåva: {release}.</translation>
    </message>
    <message>
        <source>{sector} in our own municipality</source>
        <translation>{sector} i vår egen kommun</translation>
    </message>
    <message>
        <source>{sector} in the whole country</source>
        <translation>{sector} i hela landet</translation>
    </message>
    <message>
        <source>{share}: {what}</source>
        <translation>{share}: {what}</translation>
    </message>
    <message>
        <source>{title}: {kt} less</source>
        <translation>{title}: {kt} mindre</translation>
    </message>
    <message>
        <source>{year} with the plan</source>
        <translation>{year} med åtgärderna</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Before, kt</source>
        <translation>Förut, kt</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Siffror som skiljer sig</translation>
    </message>
    <message>
        <source>In the file, kt</source>
        <translation>I filen, kt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message numerus="yes">
        <source>%n figure(s) differ:</source>
        <translation>
            <numerusform>%n siffra skiljer sig:</numerusform>
            <numerusform>%n siffror skiljer sig:</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>Compared with the earlier figures</source>
        <translation>Jämfört med de tidigare siffrorna</translation>
    </message>
    <message>
        <source>Keep these figures</source>
        <translation>Ta siffrorna i bruk</translation>
    </message>
    <message>
        <source>New workshops use these figures. Workshops already begun keep their own.</source>
        <translation>Nya workshoppar använder de här siffrorna. De som redan har börjat behåller sina.</translation>
    </message>
    <message>
        <source>New years: {years}.</source>
        <translation>Nya år: {years}.</translation>
    </message>
    <message>
        <source>No figure of the years in both has changed.</source>
        <translation>Ingen siffra för de gemensamma åren har ändrats.</translation>
    </message>
    <message>
        <source>Own download, no date in the file’s name</source>
        <translation>Egen hämtning, inget datum i filens namn</translation>
    </message>
    <message>
        <source>Own download, {day}</source>
        <translation>Egen hämtning {day}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Antal invånare</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektorer</translation>
    </message>
    <message>
        <source>There were no figures of this municipality before.</source>
        <translation>Det fanns inga tidigare siffror för kommunen.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Years that this file lacks: {years}.</source>
        <translation>År som saknas i filen: {years}.</translation>
    </message>
    <message>
        <source>kt CO₂e
in {year}</source>
        <translation>kt CO₂e
år {year}</translation>
    </message>
    <message>
        <source>the file gives no totals; these are sums of its sectors</source>
        <translation>filen har inga summor; de här är räknade av dess sektorer</translation>
    </message>
    <message>
        <source>they add up to the file’s totals</source>
        <translation>deras summa stämmer med filens</translation>
    </message>
    <message>
        <source>{count} in {year}</source>
        <translation>{count} år {year}</translation>
    </message>
</context>
<context>
    <name>_Objection</name>
    <message>
        <source>An objection is written down with its reason.</source>
        <translation>En invändning skrivs ner med sitt skäl.</translation>
    </message>
    <message>
        <source>Kind of objection</source>
        <translation>Slag av invändning</translation>
    </message>
    <message>
        <source>No names, please</source>
        <translation>Inga namn, tack</translation>
    </message>
    <message>
        <source>Why, in the team’s own words</source>
        <translation>Varför, med lagets egna ord</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n sak att rätta</numerusform>
            <numerusform>%n saker att rätta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this right, or download the file again, and read it once more.</source>
        <translation>Rätta det här eller hämta filen på nytt, och läs den sedan igen.</translation>
    </message>
</context>
<context>
    <name>_TeamRow</name>
    <message>
        <source>Name of team {number}</source>
        <translation>Namn på lag {number}</translation>
    </message>
</context>
<context>
    <name>_WallBar</name>
    <message>
        <source>Curtain</source>
        <translation>Ridå</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
</TS>
