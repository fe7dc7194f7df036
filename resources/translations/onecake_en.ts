<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>onecake</name>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every placement of at most %n faults, besides the story&apos;s own. It is complete for these kinds of faults, not for all of time.</source>
        <translation><numerusform>Every placement of at most %n fault, besides the story&apos;s own. It is complete for these kinds of faults, not for all of time.</numerusform><numerusform>Every placement of at most %n faults, besides the story&apos;s own. It is complete for these kinds of faults, not for all of time.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The shortest: it takes these %n faults.</source>
        <translation><numerusform>The shortest: it takes this one fault.</numerusform><numerusform>The shortest: it takes these %n faults.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mistakes. Correct what is named here, and open it again.</source>
        <translation>
            <numerusform>%1 has %n mistake. Correct what is named here, and open it again.</numerusform>
            <numerusform>%1 has %n mistakes. Correct what is named here, and open it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation><numerusform>%n fault</numerusform><numerusform>%n faults</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the copy breaks %n rule(s), and no policy&apos;s file may</source>
        <translation>
            <numerusform>the copy breaks %n rule, and no policy&apos;s file may</numerusform>
            <numerusform>the copy breaks %n rules, and no policy&apos;s file may</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken: the copy can be saved and played once that is mended.</source>
        <translation>
            <numerusform>%n rule broken: the copy can be saved and played once that is mended.</numerusform>
            <numerusform>%n rules broken: the copy can be saved and played once they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with at most %n fault(s)</source>
        <translation>
            <numerusform>with at most %n fault</numerusform>
            <numerusform>with at most %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No history with at most %n fault(s) tells them apart, in any story.</source>
        <translation>
            <numerusform>No history with at most %n fault tells them apart, in any story.</numerusform>
            <numerusform>No history with at most %n faults tells them apart, in any story.</numerusform>
        </translation>
    </message>
</context>
</TS>
