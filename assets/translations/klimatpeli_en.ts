<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CakeScreen</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message numerus="yes">
        <source>%n can live with it</source>
        <translation>
            <numerusform>%n can live with it</numerusform>
            <numerusform>%n can live with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objects</numerusform>
            <numerusform>%n object</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support</source>
        <translation>
            <numerusform>%n supports</numerusform>
            <numerusform>%n support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlScreen</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LobbyTask</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n export(s) sent.</source>
        <translation>
            <numerusform>%n export sent.</numerusform>
            <numerusform>%n exports sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>The content has %n fault(s); nothing was started. The first: {fault}</source>
        <translation>
            <numerusform>The content has %n fault; nothing was started. It is: {fault}</numerusform>
            <numerusform>The content has %n faults; nothing was started. The first: {fault}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>“{title}” has %n of the 4 links, so {less} stays on paper.</source>
        <translation>
            <numerusform>“{title}” has %n of the 4 links, so {less} stays on paper.</numerusform>
            <numerusform>“{title}” has %n of the 4 links, so {less} stays on paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message numerus="yes">
        <source>%n municipality(ies) begin like this; go on writing.</source>
        <translation>
            <numerusform>%n municipality begins like this; go on writing.</numerusform>
            <numerusform>%n municipalities begin like this; go on writing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message numerus="yes">
        <source>%n export(s) wait for the strategy database.</source>
        <translation>
            <numerusform>%n export waits for the strategy database.</numerusform>
            <numerusform>%n exports wait for the strategy database.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrategyScreen</name>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n not measured yet</numerusform>
            <numerusform>%n not measured yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n on track</numerusform>
            <numerusform>%n on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started</source>
        <translation>
            <numerusform>%n started</numerusform>
            <numerusform>%n started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message numerus="yes">
        <source>%n figure(s) differ:</source>
        <translation>
            <numerusform>%n figure differs:</numerusform>
            <numerusform>%n figures differ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
