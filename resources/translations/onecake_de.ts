<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>onecake</name>
    <message>
        <source>%1 got %2, because the key had been used by %3, which asked for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because it came without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because its key is not one that this API accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the key had been used by %3 and the answer was no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the record that held its key could not be found when it was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because no process of the API was up to take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the error %2 from the record of %3, and nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the order had been carried out already, and nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2 from the record of %3, and nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited for %2 and got its answer from the record, no. %3, and nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got what %2 had put on record, no. %3, and nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the answer of %2 from its record, no. %3, and nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, and nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although it had charged; nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although its cake had been baked; nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with the key of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with a key of its own, but the API makes one of the content, which was that of %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done for %1&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and got the answer from its record (%2); %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and got the answer from its record, no. %2, which is the cake of %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and was answered with %2&apos;s order, no. %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and was told that it had been accepted (%2); %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 held the key, although %4 stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been, although %4 had crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 was at work already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because another request was just claiming the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited for %2 in vain and got %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 was still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 held the key while %3 stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although its runtime had been ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although %3 had crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although it had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the store&apos;s answer to its claim was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the store was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because the store turned calls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2, because its key could not be claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none of the sample rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of DynamoDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another change is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending a removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for room in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal ended where it was. What it removed can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal ended where it was. Only the names of what it removed were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal is no longer in the trash, so there is nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of %1 rows is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is locked again, or its tab is closed, keys can be removed from it and changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release a stuck claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release, if still stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a record longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how much &amp;longer, from its current expiry: 30min, 12h, 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 30min, 12h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;note on the record, for whoever looks at it next; an empty one removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removal of %1 was interrupted before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what became of each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, or end it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was made, but cannot be undone from the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a store in memory is gone when the program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its secret is kept under the name &quot;%1&quot;, expected its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, table %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every key in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matches </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a file with several; otherwise it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key. What is there is left alone, and nothing is removed here. It can safely be repeated. A copy cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into &amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is unlocked, these keys can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store, then preview: nothing is written before you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into %1, table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This is %1, a production store: what is written there affects others at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
%1 of the rows looked at do not fit and would be refused; the first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting what is to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the rows looked at would fit it; the first: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a table with the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credential_process is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote in its credential_process is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws configure export-credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this AWS command line does not know &quot;configure export-credentials&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version 2 of the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the command of the profile in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program crashed or was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program did not end within %1 and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program printed more than %1 bytes and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program was stopped, because its answer is not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credentials were still searched when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been done for it so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was baked for it, although it was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 was baked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cakes were baked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and never charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cakes were baked and %2 charges made for this one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cakes were baked for this one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges were made for this one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the cake is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that no. %1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told at %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3), and then at %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and then that no. %2 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is %2&apos;s cake, but nothing was baked for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is the cake of %2, but nothing was baked for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but nothing was baked for this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing has been baked for this order so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it was no. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but what was baked is no. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; only later, at %2, the cake was baked: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order was in progress, and that the customer should ask again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something had gone wrong, and that the customer should try again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was last told at %2 that %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never told anything; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets through the tunnel: neither %1 nor the website can know what has become of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been told anything so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that no answer has come: whether the order arrived, the page cannot know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given up; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint does not say what its key is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others changed this row again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was damaged on its way (wrong CRC-32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not one of DynamoDB: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to repeat a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is %1, expected PK (S) and SK (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a table of your own with &quot;onecake stores create&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item of this key is not one of ours: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote it: use a table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others changed the record of this key again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key that was read expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for order %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s requests %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completer, which finishes what others have left,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the completer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep exactly these faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran&amp;dom faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click, or Return, adds the fault to the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the random faults in the line above by those that occurred: with the same seed it is the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several faults are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus unfolds the line of the cursor, minus folds it, and star unfolds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page about what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the field: fence, lease, scope, replay …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OneCake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;OneCake %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;See why a retried request makes two cakes, and which cure works: a real idempotency engine over a real store, in virtual time.&lt;/p&gt;&lt;p&gt;MIT licence. With Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the kind of store and the last lines of the log; nothing of what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;everything that matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lease a stuck claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;by payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;to another store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport what matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommand that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – OneCake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: they are made in the lab, under Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;table: dynamodb:TABLE?region=eu-west-1, with endpoint=URL for another endpoint than AWS&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file of JSON Lines, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading stopped behind line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read until then is done; it can be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, with gunzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, expected a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty, expected a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a duration such as &quot;8s&quot;, &quot;250ms&quot;, &quot;5min&quot; or whole milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a field of this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, expected one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store is opened for reading only, so nothing is changed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without access=read-only, with credentials that may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking through the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a built-in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query cannot be understood: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its secret in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain, for </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a layout of %1, and this store is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layout of this kind of store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed %2 as failed instead of running it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the key, because the lock of %2 was freed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over, because %2 had ended with an error and left it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried out, because the record of %2 said that it had failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key from %2, which had asked for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got the key as well, because the claim of %2 could not be seen yet when it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken up by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried out in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was accepted at once (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; then it was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; then it was carried out in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is being carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carried no key that can be used, and was carried out without protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried out without protection, because the store could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried out beside the first, because duplicates may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because nothing looks for keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because nobody had reported that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had been left unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came under another key than %2, and was treated as a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given a key of its own by the server, as %2 had been, and was treated as a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because the name of the function is part of the key and had been changed since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was treated as a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with the key of %2 and another content, and was treated as a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with the key of %2, but the API makes one of the content, which was another, and it was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the clock of %3 is ahead, and the lease of %4 looked expired to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after its runtime had been ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after %4 had crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 ran out while %4 stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over, although %4 was still at work on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over and no end of it was on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and went on where it had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the running claim of %3 looked expired to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the record of %3 looked expired to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came after the record of %2 had expired, and was treated as a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found the key free at %2, because the claim of %3 had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was let in as well, because nothing had been recorded about %2 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2 before the crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found the key free, because it had been taken away from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found the key free, because %2 had ended with an error and its record was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found the key free, because the record of %2 was removed at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the chosen key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which attribute holds which field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file, also for --mapping of onecake keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the table as it is read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a claim whose lease is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request takes it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request runs as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a claim without a lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, what the next request with its key gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●●● sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●●○ likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●○○ guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope, joined with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope, which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope, separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result, stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is read now: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from names, types and rows (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: a library that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rows as they are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows to try the mapping on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● is answered from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress for 18 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is read · at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tried: the table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sample rows can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing yet, or cannot be understood: see the fields of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at what matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to begin, and what was at hand lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a story, strike it, and see what comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the keys of a real store, and look after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run, a part of one, or a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneCake &amp;begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the library that made the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powertools_json(body).[userId, productId]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library hashes of the event, as event_key_jmespath says it; empty: all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashed &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library hashes, for comparing with a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record of this key (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is larger than 300 KB. Paste only what the key is taken from, or ask onecake keys find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this library has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the # of the key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what was sent, and its key appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table does not say that its keys are made of the payload. Choose the library that made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; those that the table has are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; the search finds any key that ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has no record, the other ways to make a key of the payload are tried: another hash, as a text, without what is null, numbers written otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key as the library usually makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload alone does not determine the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for its record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the record of a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record was found, by another way than the usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pressed &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole screen, readable from the last row; Page Down and Page Up step, B blanks the screen, Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key that is pressed, and what it does, in the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is black. B shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once; what was done stays done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such removal to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal has ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line in the journal is damaged: what it was cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same record is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of that key is there now: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for the trash cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder above, or free space on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space suggests what can go here, F1 explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys: status:stuck scope:placeOrder key:9f* expires&lt;1h replays&gt;3 &quot;carrot&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Return in the line does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a query is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a query is written (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that this removal takes is in the trash already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its query &quot;%1&quot; cannot be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OneCake did with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the stored result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the stored result, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was removed than could be looked through here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read before what an interrupted program had begun in it is rolled back. That writes to the file, as SQLite itself does whenever the file is opened for writing; what was committed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;without undo: only the names are kept, and it cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keys from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what matches: %1 so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what is removed on this computer (%1): it can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on: what is removed can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such removal in the trash, to do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been dropped to make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was waiting for its reply any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page was reloaded at the moment its reply came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply was lost in the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2 to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way to the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never arrived, lost in the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never arrived, lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removal of %1 from %2 was interrupted after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it as it was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without undo: what was removed so far can be put back, and the rest cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it where it is: what was removed so far can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request with the key fails as long as the record is there; once it is gone, the next one runs, and makes a second effect if the first one happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request with the key runs whether the record is there or not; a first one may still be at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their expiry has passed; that is harmless if what writes them takes no notice of expired records, which is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their retention is over, so the library already treats them as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> IS ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables were altered since the file was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages do not end: %1 of them had no item, and each named another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages go in circles: the same one came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item has no %1, which is a part of its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 of an item is of type %2, and the key&apos;s is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint&apos;s list of items cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the store for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how many match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 match (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 read · %2 read units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · waiting for the store for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · this store cannot sort by that: only the %1 that are loaded are sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Reading on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found before it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a SQLite file with Ctrl+O, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those in &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in a folder of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or name another file; what was there before is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card charges today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a view of that name: it would ask this query from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret is kept for it in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its access key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;, for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither %1 nor %2 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, %2 is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, or its folder, cannot be written to, so nothing is changed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to both, then open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to be played here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not saved · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneCake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One order, one cake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneCake shows why a retried request makes two cakes, proves which cure works, and looks after the idempotency keys in a real store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any story, design and key; strike it while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SQLite file or a DynamoDB table; drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour in six steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake: the first lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>begin here · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that you save or open will stand here, with what they came to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown while you present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and tables that you look into will stand here. A file can be dropped anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash cannot be opened, because Qt&apos;s driver for SQLite is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libqt6sql6-sqlite, or its counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its permissions cannot be restricted to its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of OneCake made it: its format is %1, and this version knows up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash is being written by another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left for the trash on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was removed; free space on that disk, then go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash cannot be read or written: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was removed; allow reading and writing it and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by state, and by what the next request gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as any other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout: not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout: to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only · Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be changed · Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether keys can be removed from this store and changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others write appears within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store does not tell of changes: what is shown is read again, which costs read units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say which field is where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored · one row of each status first · %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 never expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 items read, %2 read units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file stands in its place since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was deleted or moved away since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, then open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing &quot;%1&quot; would run its trigger %2, which the file brings with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it with the program that the table belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in this unit, whatever its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone: UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone of dates that name none: Europe/Berlin, UTC+02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the field is so much later than what is stored: 90s, 5min, 24h, or an attribute with a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> always in this unit, whatever its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for how much later it is, expected a duration such as 60s or 5min, or a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for its time zone, expected one such as Europe/Berlin or UTC+02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three doors: tell the story, try it freely, look into a store. Ctrl+1, 2 and 3 switch the pages at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is drawn as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs downwards, each arrow is a message, and a cross is one that was lost. Press Space to play, or . for one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike it while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O orders a cake, T enters the tunnel, L loses the next reply, C crashes the API. The past stays: look back with ←, and fork there with F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged from what was baked, charged and answered: holds, broken, not observed or undecided. P puts the same run under another policy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the store knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each key, with its state, lease and replays. Choose one, and its events are marked in diagram and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a real store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a SQLite file here, or open a DynamoDB table: which keys are stuck, what each one means, and removing exactly one, safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of by the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export, an import or a copy is still under way. Wait for its end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first of those that were not put: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied into %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DynamoDB JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines and DynamoDB JSON (*.jsonl *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 from %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

%1 do not fit this table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such removal in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the trash may hold cannot be written down: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to its folder, on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was removed; let the trash hold more, or go on without undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process is at work on this removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash&apos;s folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to it, or free space on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open with this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table like this, now and whenever it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table at the left. Nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layout that is known here fits this table: %1 were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are shown as they are stored, and below as they are read by the mapping at the right, which is proposed, not proven: change it while you watch. Nothing is written to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Columns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To unlock it, type its &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is not, or is not any more, what it seemed to be (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would make the file do more than was asked for (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program that the file belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table does not allow such a row (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is larger than is read from a file that is not trusted (16 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a definition in it is larger than is read from a file that is not trusted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, or a log beside it, cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading it and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 items,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting may read the whole table%1 and costs read units: half a unit for each 4 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place with the current query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the current query under a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? No key is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It can be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was accepted at once (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and then %2 stood still until the runtime was ended at its deadline, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and then %2 stood still for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went on at %2 as if nothing had happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was charged a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was charged once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payment service knew the charge already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 was baked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second cake, no. %1, was baked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yet another cake, no. %1, was baked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked for a newer claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked one for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then its work threw an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its work threw an exception before anything was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its work failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its work failed before anything was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was not recorded, because its claim was no longer its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was not recorded, because its claim had passed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cake was not baked, because the one of %1 had been committed before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cake was not baked, because its claim was no longer its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cake was not baked, because it had lost its claim to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its runtime was ended at the deadline, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before it had looked at the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before anything was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed in the middle of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before it could answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before the cake was committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before this was on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of the store was lost, and the API asked it again for what stood on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store&apos;s confirmation of its record was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record could not be written, because the store was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record could not be written, because the store turned calls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was answered from the record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second cake was baked, because one had been baked for this key already, and it was answered with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was answered with %1, because %2 held the key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was answered with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store is locked against changes, as remote stores are at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it for writing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a production store, and its name was not typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a production store, and &quot;%1&quot; is not its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with an unexpected error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again; if it persists, report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: %1 at line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list, expected one JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules are broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the fields named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a known %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being changed by another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed: its folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; check the folder&apos;s permissions and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the string </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %1, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer came in the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than any that DynamoDB gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answered does not speak valid HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store was closed before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint&apos;s certificate is not trusted: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its issuer to this machine&apos;s trusted certificates, or check whether somebody intercepts the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the endpoint, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; subject %2, issuer %3, SHA-256 fingerprint %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, dd MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST %1: %2 in %3 ms, sent %4 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins_with(%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a store in memory is gone when its program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of its tables are recognised: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recognised: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has several tables, and none is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names %1, expected a column of the table %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the mapping, or choose the table that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was chosen; nothing else speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a mapping with %1, look at it, and add --mapping mapping.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table with --table; if it is not recognised, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (table %1, the most likely of them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the layout with --layout, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as a file that nobody changes: nothing may be written to its folder, where SQLite would keep a log; what others write meanwhile is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read, because the file has it computed by what may take any time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint has none: expired records stay until they are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores no expiry, so that its records stay until they are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no use here: %1 is not in seconds, which is all that DynamoDB understands, so that expired records stay and cost until they are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, so that the expired records of %1 stay and cost until they are purged; turn it on for the attribute %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: expired records stay and cost, or go too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its records cannot be read, so that it is not known which library they are of: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its records can be read, and are those of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; a story cannot be played in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as %2 has it; a story cannot be played in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, as %2 has it; a story cannot be played in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rollback journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change that was interrupted was one over several files, and its journal names another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once with the program that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. What it had begun was rolled back: the file is as it was before that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. Its log was written back into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no tables; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view: what it shows is computed, not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a virtual table: it shows what a program makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shadow table of a virtual table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, expected a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of &quot;%1&quot; hide its rowid, which tells its rows apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of rowid, _rowid_ and oid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a link to %1, expected the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be accessed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty, expected a SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of another table refer to this row, or it refers to one that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it with the program that the table belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refer to this row, and would be removed or changed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those first, with the program that the table belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(&apos;integer&apos;, &apos;real&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out, or give it a text, a number or bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL has no value for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column is computed from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row&apos;s key has no value of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the file was ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if all its %1 are still exactly what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no release: the next request runs anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lease ends at %1; wait until then, or remove it with its risk, as by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way that there is, with its risk, is to remove it, as by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next request gets then cannot be told: the mapping does not say what a claim without a lease gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request resumes after what was committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request runs as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lock to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a claim whose lease is over, or that has none, can be released, and this record is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s retention ends now, so that the next request runs again: if the first one still runs after all, there may be two effects. The record stays with its fence, so that the first one can no longer record its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is released (%1). %2; if the first one still runs after all, there may be two effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is removed, because its claim is the record itself. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be released: the next request takes it over by itself. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of this layout have no expiry: they stay until they are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its expiry is put together by the mapping, so that no single value could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is the end of its lease as long as it is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it once it is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no %1 that can be read, so it never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not later than now and than its expiry, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is kept until %1 in place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It had expired, and counts again: retries get its answer from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library itself uses &quot;note&quot;, so no note can be left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column &quot;note&quot;, so no note can be left on its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note &quot;%1&quot; is left on the record; the library does not look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 of them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 for other reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the record has changed meanwhile. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the record is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done: the store did not say. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone because they changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone because they are newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone because there is a record of their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused because they do not fit this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been %1 (the store did not say)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read in the trash any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make room in the trash, what these earlier removals took can no longer be put back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was stopped before its end, and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume the purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in a row were refused, the last one with: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the store or your permissions, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress, %1 of them stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: a second effect may start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed: a retry would run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: a retry would run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over which the library fails: a retry would run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable: what they protect is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not records of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the next request takes no notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: removing them is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired, as the table is read: a retry may run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired: harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is removed only if %1 are still exactly what was read at %2; a row that has changed since is left alone and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read, and removed only if all its %2 are still exactly what was read then; a row that was made after %3, as far as its record tells, is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one JSON object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its item cannot be read: %1. Expected is DynamoDB&apos;s JSON, such as {&quot;Item&quot;:{&quot;PK&quot;:{&quot;S&quot;:&quot;…&quot;}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item in it, expected {&quot;Item&quot;:{…}} or {&quot;item&quot;:{…}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is %1, and that of %2 is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table&apos;s key needs it, and the item has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table&apos;s key is of the type %2, and it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table %2 has no such column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SQL has no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1 cannot be rows of %2 without losing what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a store of the same kind, or export them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column %1, and %2 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a table with the same columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the very table whose rows are to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another store to copy them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, and a file was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe, and a file was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report cannot be written: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed stays removed; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 to write it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use credentials of account %1 to write it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open table %1 to write it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk %1 at %2, with %3 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older version recorded this for %1 without saying where that was, so it may not be from %2, which is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; undo it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is from %1, and %2 is open, so nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removals of an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make room in the trash, what the removal %1 of %2 took from %3 (%4 rows) would be dropped: it could not be put back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal needs %1 in the trash, which is on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on that disk, or remove without undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, beside %1 of removals that have not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the trash hold more, or remove without undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JMESPath expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum was given something else than numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join was given something else than texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers alone, or texts alone, can be put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powertools_json was given &quot;%1&quot;, which is no JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no memory to unzip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was zipped is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powertools_base64_gzip was given what is not gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 arguments, and there are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %1 of %2 is of a type that it does not take: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JMESPath expression, column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as event_key_jmespath of the handler has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is taken to be in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the key as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event, or the part of it that event_key_jmespath selects, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda Powertools for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function.module.name, or the key prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda Powertools for TypeScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function&apos;s name, or the key prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function.Method, or the key prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input, as JSON, its members in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the client sent, or the value of the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste only what the key is taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without members that are null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> as json.dumps writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; selects nothing of the payload, and of nothing the libraries make no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole event, as the handler gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only what the key is taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the JSON that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escaped for HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escaped for JSON alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members in their order, as before sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys are not made of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the key itself, or name the library with --formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; also </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no attribute, expected at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either an attribute or a field to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0, which tells nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row protects is unknown: a request with its key may run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of a library that is not known here, as mapped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second execution may start while the first still runs, so that there are two effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next retry runs again and makes a second effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next retry runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library that is known here stores its records like this table: %1. Map its fields by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds since 1970, by their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds since 1970, by their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds since 1970, by their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanoseconds since 1970, by their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates that name their zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates without a zone, read as UTC, which is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has one: by its name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records were compared, whatever their prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Only the first %1 of these keys were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefixes, as the first records have them: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record of the key that ends with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the %1 keys that the payload may have made has a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exactly what was hashed: the whole event with --jmespath, or a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exactly what was hashed, or search under all prefixes with --any-prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by %1; hashed was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a field such as replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks without a lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records that lack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked for in key, scope, result and all that is stored; upper and lower case of A to Z are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes make one value of what has blanks, and let stars, commas and dots stand for themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;carrot cake&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternatives of one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what does not meet the term; also written !term or not term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for any text; fields are case-sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of numbers or times, with both ends in it; either end may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares numbers and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that lack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute or a column as it is stored, by its own name; @name alone asks whether it is there, @name&gt;5 compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distance from now: in the past for created, updated, completed and replayed, in the future for expires and lease; &lt; is nearer than that, &gt; is beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past for any field; with a + in front, in the future for any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires&lt;1h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole day, month or year: &gt; is after its end, &gt;= from its beginning; local time, or with Z at the end UTC, or with an offset such as +01:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute or a second, local time or UTC in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the local calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds or milliseconds since 1970, as stores keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; such as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck for </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1, still stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as a new one, if its library lets go of expired records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is answered from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is refused, as the first one is considered in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails in the library, over what it cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may run or not: that cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored as its lease is no time that its library goes by, so it is unknown whether its owner is still at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lease is stored, so it is unknown whether its owner is still at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease ended %1, and its owner never finished. The work may have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner is at work: its lease ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The next request takes it over by itself and runs: removing it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The next request %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Removing it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request %1. Removing it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed. The next request %1. Removing it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its expiry has passed. That the next request runs as a new one is assumed: if its library still answers from the record, removing it makes a retry run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its retention is over: the next request runs as a new one anyway, so removing it is harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The next request %2, whether it is there or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The next request %2. Removing it: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step done and committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps done and committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in progress that has no lease cannot be told to be stuck. Those that block their keys are no:lease next:refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layout stores no lease, so that none of its records can be told to be stuck. Those that block their keys are status:in-progress next:refused,cannot-tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms are not joined by %1, expected alternatives of one field, such as status:stuck,failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed, expected one more &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected for example </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between the quotes, expected a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number, expected for example %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time, expected one such as 1h, today, 2026-11-20, 2026-11-20T10:30Z or 2026-11-01..2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected a colon, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request cannot get %1, expected one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state %1, expected one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@ names no attribute, expected for example @owner:ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after @%1 an operator is missing, expected for example @%1:value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every record has %1, expected another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as result or lease, or @ and an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected for example has:result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as status, key or expires; in quotes it is looked for as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is like </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired, still stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires&gt;=%1 expires&lt;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 is %2, expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands beside before_first, expected only one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no unit of a time span, expected one of: s, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected the name of a time zone such as &quot;Europe/Berlin&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no attribute, expected the one that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut before a separator that is empty, expected one such as &quot;#&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut, which goes with exactly one attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has neither words nor other, so that every row is unreadable: expected at least one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected one of: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lease_over, without_lease, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, expected an object with &quot;key&quot;, &quot;status&quot; and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes only with the layout &quot;custom&quot;: others have rules of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 where the library compares numbers: in the store the time is never over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it that time never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is never over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which looks like %3 (%4), but the library compares it as %5: to it %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text where a number was expected: the store does not compare it as a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number where a date was expected: it is read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size says so, although the layout has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: in %3 %4, in %5 %6. It is read as %7: %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a date where a number was expected: the store does not compare it as a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which is later than any date: the time is never over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is infinity: the time is never over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable time: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 lack a value that is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the SQLite file, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path, expected one such as /srv/orders.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not a web address, expected such as http://127.0.0.1:8000, or nothing for AWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over http:// everything would go to %1 unencrypted; use https://, or allow it if the network in between is your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table, or list the tables there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile of the shared AWS files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the access key; without a name, none can be kept for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key&apos;s secret is missing; it is needed with its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key&apos;s ID is missing; it is needed with its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved connections were not read or changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no store: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a production store, and this would write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another store, or say its name with --confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items, although the store spoke of about %2, so that there may be no end of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of ~%2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the first %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are not of this query. Return asks the store for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads one partition of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads up to %1 items (about %2 read units).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1: not all was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, as the store estimated at most a few hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It read %1 items and cost %2 read units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Stale: the store was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains spaces, line breaks or non-ASCII characters, which are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given, but %2 is not, expected both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone, expected one such as 2026-11-20T10:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2, the only one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not one JSON object, expected Version, AccessKeyId, SecretAccessKey and perhaps SessionToken and Expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add region=NAME to the name of the store, such as region=eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a region, expected one such as eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region is not known: region=, AWS_REGION, AWS_DEFAULT_REGION and %1 name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials expired at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment: %1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up, because the endpoint is on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 and %2, or add profile=NAME or keychain=NAME to the name of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no credentials: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret is kept under its connection&apos;s name, which is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no secret for it, or is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the access key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain denied access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no keychain that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or enter the access key for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiles of the AWS tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1: %2 is left to the AWS command line, and there is no program aws in the PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 configure export-credentials --profile %2 --format process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with: aws sso login --profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a terminal: aws sts get-caller-identity --profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such profile; there are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is headed [profile NAME] in the config file and [NAME] in the credentials file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role_arn and source_profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assuming a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role_arn and credential_source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sso_ settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single sign-on (SSO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither %1 nor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint cancelled a transaction, and gave no reason for each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an endpoint that has transactions, or a policy that needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing how often a record was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is there, but its status is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that is over, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is there, but its key is %1, expected PK (S) and SK (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; this table was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table was still not ready after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no time to live, so expired records stay in the table until they are purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it turned off, which takes up to an hour, and run this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time to live is currently being turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time to live is that of the attribute &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good until </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; access key %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, region %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the endpoint does not say its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint&apos;s differs by less than 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint&apos;s is about %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: set this machine&apos;s, because leases and expiry are judged by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but its status is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, status %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expected PK (S) and SK (S): choose another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which were made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the access key was made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the region was made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for the access key &quot;%1&quot; and the region &quot;%2&quot;, %3: DynamoDB Local keeps tables apart by both, so give those of the application (AWS_ACCESS_KEY_ID and region=)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if it is not there for those either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DescribeTable is not allowed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being turned off: expired records will stay until they are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: records are kept, or deleted too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, so expired records stay until they are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 was there already; its capacity is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 was made; its capacity is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its time to live was turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its time to live is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ListTables at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list goes round in circles: &quot;%1&quot; came twice as its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the table instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has more than %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, as of up to six hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint does not say how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read and %2 write units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DescribeTable of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer describes no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried: the store is named with access=read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint wrote although the condition was not met: do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only looking through the keys needs it; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint has no transactions: policies that commit work and record together cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint does not know this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record could be read to try it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record yet to try it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UpdateItem could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint does not return it: each duplicate costs one more read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refused write returns the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the median of %2 reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count is %1, but there are %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ScannedCount is %1, which is less than the %2 items that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about %1 items, and no more than %2 were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was expected, and is &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes in Base64 were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with one member, the type, was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, request </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol, and that no proxy or login page is in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint answered with HTTP status %1 and no error of DynamoDB (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint refused with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect %1 is not a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened or created in the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading and writing there, or name a file elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing broke down at the last step (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the key again to see whether it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read or written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside it is a pipe or a device, expected a file or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a pipe or a device, expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever wrote to the file last was interrupted, and what it had begun has to be rolled back before the file can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it, as SQLite itself would: onecake stores recover --yes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is locked by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that program has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left for the file to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk, or remove keys that are no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is larger than SQLite can hold (1 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; this one was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 has other columns than that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database belongs to another application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database holds tables that are not OneCake&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store has schema version %1, written by a newer OneCake; this one knows versions up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update OneCake, or choose another file; this one was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device, a pipe or a socket, expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or name a file in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder above it, or name a file elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1; it is brought to %2 when the store is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder or a device, expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database holds the unknown word &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by another program: restore it from a copy, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; fix it with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2, create it with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 means nothing, expected %1=%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no name, expected dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name right after the colon, such as dynamodb:orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a table, expected 3 to 255 letters, digits, dots, dashes or underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1= has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region, expected one such as eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a table&apos;s address, expected endpoint, region, profile, keychain, access or plain-http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both profile= and keychain= say where the credentials are, expected one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint holds a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store&apos;s name holds no secret: name a profile instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; is not a web address, expected one such as http://127.0.0.1:8000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; has more than scheme, host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// to %1 would send everything unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://, or add plain-http=allowed if the network in between is your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1= is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory:, sqlite:FILE or dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two slashes after sqlite: name no file, expected sqlite:FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store has no name, expected </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no colon after the kind of store, expected </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of store, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; after memory: names nothing, expected memory: alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be read only, and this would write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave access=read-only out of its name to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, there are more: see --limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 (the store&apos;s own figure, which may be hours old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting for %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record that was found does not match it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are with onecake keys trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more: --report FILE.csv lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted. To resume: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  with a larger trash: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  without undo for the rest: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to end it where it is: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted, and can be done again: what was put is left alone then. To go on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
%1 to remove:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the names of the rows are kept: they could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without undo: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a larger trash: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are with onecake keys resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge ended where it was. What it removed can be put back: onecake keys restore </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge ended where it was. Of what it removed only the names were kept, so that it cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say its name with --confirm </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> To do it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no query says what to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one with --query, such as --query status:expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onecake: nothing matches, so there is nothing to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal was not interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records, %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onecake: %1 records lack a value, because it is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted, and the file is as it was. To do it again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that matched </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onecake: there is nothing to undo in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onecake: there is nothing to redo in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading for %1; %2 found%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted; there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record of the key &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are with onecake keys list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for it was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several records have this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --query, such as --query scope:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not recognised: nobody has said which %1 holds what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not recognised; %3 layouts were tried. These are its rows as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tables, for --table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be read like this, which is assumed:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read it so, write a mapping and look at it: %1
Then add: --mapping mapping.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for the table %1, and not proven:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is recognised: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used as it is: $.fields.%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspects a store of idempotency records, including those of other libraries, and changes it on request. An action that changes a store only says what it would do without --yes, which also unlocks a remote store for this one command.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
A query is one line, such as: status:stuck scope:placeOrder key:9f* expires&lt;1h. See: onecake keys help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: onecake keys help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of report, expected a name that ends with .csv or .jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record, with all that is stored of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of a request: the key is made of its JSON as the library does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes the records that match, each only if it is still what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumes a purge that was interrupted; without REMOVAL, lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts back what a purge removed, where the key is still absent; without REMOVAL, lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frees a claim whose lease is over, or that has none, if it still is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps a record for longer: --by a duration, or --until a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves a note on a record; an empty text removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoes the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a change again that was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exports the records that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports the records of a JSON Lines file where their keys are absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts the records that match into another store, where their keys are absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was removed and is kept on this computer; empty drops it, --trash-limit says how much it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the libraries whose records are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a mapping for a table that is not recognised, as it may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the key is made; without it, as the store&apos;s library does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the key&apos;s hash: the function&apos;s name; without it, what the table&apos;s own keys have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library hashes of the event, as its event_key_jmespath says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what the library hashes, such as md5 or sha256; without it, as the table&apos;s own keys show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all records if need be, whatever stands before the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records; without it, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table of a file with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which library wrote it; by default, this is detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file that says which field stands where, as keys mapping propose writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for an answer of a remote store, repetitions included; 60s without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records to list at most; 100 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, jsonl, dynamodb-json or markdown; without it, as the name of the file says, or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to a file, which is replaced when all of it is written, in place of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table of that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what became of each record to a file, .csv or .jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long after its expiry, or after now if it has expired: 2h, 3d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when: 2026-12-24, 2026-12-24T10:30, 1795168800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps only the names of the records, so that they cannot be put back: for a purge that is larger than the trash. A purge that was interrupted ends, and the rest is removed so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the trash may hold from now on: 700MB, 2GB; 256 MiB at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends an interrupted purge where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change; without it, the change is only described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a production store that is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action is given, expected one of: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept, so that it cannot be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash on this computer is empty: there is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed from %1 that could be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purge was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash is emptied as a whole, with what was removed from all stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dropped. To drop it for good: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removals dropped, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal %1 was interrupted or is under way, and stays. See: onecake keys resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
Why this layout: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to write into %2, each only where there is no record of its key; %3 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the store for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a SQLite file to its last committed state, if whoever wrote to it last was interrupted: what was begun then is rolled back, as SQLite itself does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes the name of one store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a SQLite file can be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, such as sqlite:onecake.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or bytes, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of DynamoDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as OneCake stores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lease ends when its claim begins, as the time at which a lock was taken does: say beside Lease until how much later it ends, such as 60s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a production store: a change in it affects others at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is opened for reading only, because others may depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is opened for reading only, because its connection says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is not open any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · waiting for the store: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the lock: another program is at work on the file. It is read when it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live, every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live, every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes this term, Return selects it in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this term (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(shared by all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word from its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request with this key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DynamoDB table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no meaning for &quot;keys %1&quot;, only for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: onecake keys --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not understood; choose the records with --query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not understood, expected empty, or nothing to list the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood, expected propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no store is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --store sqlite:FILE or --store dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either --by or --until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for how much longer, such as --by 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size, expected such as 700MB or 2GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 90s, 30min, 2h or 3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, expected one such as 2026-12-24T10:30 or 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no store is named to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --to sqlite:FILE or --to dynamodb:TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;= ?) IS TRUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET escapes some of its characters, by its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET writes it by the type of its property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed since it was read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member is given twice at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken for a double: other types, and Java before 19, may write it with other digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression after &amp; stands where a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it makes more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the literal is no JSON: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is no JSON text: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less nesting was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function&apos;s name without quotes was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, a literal or a function was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function&apos;s name before the parenthesis was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot or a bracket was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, a list or an object was expected after the dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s name was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or ] was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step other than 0 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no records to look at: only its key was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is %1 in %2 of %3 sample rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2, as this library writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s time to live is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say to which store its rows belong; they can be restored by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or name a file with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more was expected, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> was expected, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an escape such as \n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an escape such as \n or \u00e9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps removed: the store did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with %1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique by itself; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name; no unique key has it; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique together with %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name; there is no row to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the key in one unique key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two of these rows have the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is unique by itself: one scope for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys occur more than once; by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates without a zone; read as UTC the newest would lie ahead of this computer&apos;s clock, so they may be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name; no row has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 are JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name; %1 have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 are of the size of a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plus %2, which counts %3 by its name and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called like it: a record counts until it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called like it: a claim counts until it is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is when a lock was taken; the table does not say how long it counts. Choose it with a time, such as 60s, if you know: until then what a claim gets is &quot;cannot tell&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it looks like records of idempotency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal is of everything that matches a query, and the query is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was gone after an attempt to remove it whose answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not match any more, or was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost: either the row has changed, or it was removed and created again. Now it differs: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found gone after the removal had been interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken for a float: a Decimal would stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a query is written – OneCake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no %1, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems to be called %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this removal is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, which holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1, which holds the key, is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, which holds the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1, which holds the scope, is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library takes %1 for a number, and fails over it from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library fails over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, so it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, which the library writes always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no %1, over which the library fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be added to %2, and is no number: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable whole number: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable text: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneCake itself refuses this record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line belongs to no profile, expected a heading such as [default] first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading is not closed, expected a ] at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the heading, expected the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading is empty, expected the name of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is neither a heading nor a setting, expected NAME = VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting has no name, expected NAME = VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as these words are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whether its rows have an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the usual order of numbers, which is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: say what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name; no row tells its words: add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point that it got to: the last one is the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no, by its name: yes is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column names it. Set: completed, %1; empty: in progress, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column names it. Locked: in progress; not locked: completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column tells it: a row counts as done because it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, sqlite:FILE, dynamodb:TABLE or a connection&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %1, expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
