<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>onecake</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 got %2, because the key had been used by %3, which asked for something else</source>
        <translation>%1 recebeu %2, porque %3 já tinha usado a chave para pedir outra coisa</translation>
    </message>
    <message>
        <source>%1 got %2, because it came without a key</source>
        <translation>%1 recebeu %2, porque veio sem chave</translation>
    </message>
    <message>
        <source>%1 got %2, because its key is not one that this API accepts</source>
        <translation>%1 recebeu %2, porque sua chave não é das que esta API aceita</translation>
    </message>
    <message>
        <source>%1 got %2, because the key had been used by %3 and the answer was no longer kept</source>
        <translation>%1 recebeu %2, porque %3 já tinha usado a chave e a resposta não estava mais guardada</translation>
    </message>
    <message>
        <source>%1 got %2, because the record that held its key could not be found when it was looked up</source>
        <translation>%1 recebeu %2, porque o registro que detinha sua chave não foi encontrado na consulta</translation>
    </message>
    <message>
        <source>%1 got %2, because no process of the API was up to take it</source>
        <translation>%1 recebeu %2, porque nenhum processo da API estava no ar para atender</translation>
    </message>
    <message>
        <source>%1 got the error %2 from the record of %3, and nothing was done</source>
        <translation>%1 recebeu o erro %2 do registro que %3 deixou, e nada foi feito</translation>
    </message>
    <message>
        <source>%1 got %2, because the order had been carried out already, and nothing was done again</source>
        <translation>%1 recebeu %2, porque o pedido já tinha sido executado, e nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 got %2 from the record of %3, and nothing was done again</source>
        <translation>%1 recebeu %2 do registro que %3 deixou, e nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 waited for %2 and got its answer from the record, no. %3, and nothing was done again</source>
        <translation>%1 esperou %2 e recebeu a resposta do registro, nº %3, e nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 got what %2 had put on record, no. %3, and nothing was done again</source>
        <translation>%1 recebeu o que %2 tinha registrado, nº %3, e nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 got the answer of %2 from its record, no. %3, and nothing was done again</source>
        <translation>%1 recebeu a resposta que %2 deixou no registro, nº %3, e nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, and nothing was done</source>
        <translation>%1 recebeu o erro %2, porque %3 tinha sido encerrada como falha, e nada foi feito</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although it had charged; nothing was done again</source>
        <translation>%1 recebeu o erro %2, porque %3 tinha sido encerrada como falha, embora já tivesse cobrado; nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 got the error %2, because %3 had been closed as failed, although its cake had been baked; nothing was done again</source>
        <translation>%1 recebeu o erro %2, porque %3 tinha sido encerrada como falha, embora seu bolo já estivesse assado; nada foi feito de novo</translation>
    </message>
    <message>
        <source>%1 came with the key of %2</source>
        <translation>%1 veio com a mesma chave que %2</translation>
    </message>
    <message>
        <source>%1 came with a key of its own, but the API makes one of the content, which was that of %2,</source>
        <translation>%1 veio com chave própria, mas a API deriva a chave do conteúdo, que era o mesmo que %2 enviou,</translation>
    </message>
    <message>
        <source>nothing was done for %1&apos;s order</source>
        <translation>nada foi feito para o pedido de %1</translation>
    </message>
    <message>
        <source>nothing was done for %1</source>
        <translation>nada foi feito para %1</translation>
    </message>
    <message>
        <source>%1 and got the answer from its record (%2); %3</source>
        <translation>%1 e recebeu a resposta do registro (%2); %3</translation>
    </message>
    <message>
        <source>%1 and got the answer from its record, no. %2, which is the cake of %3; %4</source>
        <translation>%1 e recebeu a resposta do registro, nº %2, que é o bolo de %3; %4</translation>
    </message>
    <message>
        <source>%1 and was answered with %2&apos;s order, no. %3; %4</source>
        <translation>%1 e recebeu como resposta o pedido de %2, nº %3; %4</translation>
    </message>
    <message>
        <source>%1 and was told that it had been accepted (%2); %3</source>
        <translation>%1 e recebeu a resposta “aceito” (%2); %3</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 held the key, although %4 stood still</source>
        <translation>%1 recebeu a resposta “aceito” (%2), porque %3 detinha a chave, embora %4 não avançasse</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been, although %4 had crashed</source>
        <translation>%1 recebeu a resposta “aceito” (%2), porque %3 já tinha sido aceita, embora %4 tivesse sofrido uma queda</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 had been</source>
        <translation>%1 recebeu a resposta “aceito” (%2), porque %3 já tinha sido aceita</translation>
    </message>
    <message>
        <source>%1 was told that it had been accepted (%2), because %3 was at work already</source>
        <translation>%1 recebeu a resposta “aceito” (%2), porque %3 já estava trabalhando</translation>
    </message>
    <message>
        <source>%1 got %2, because another request was just claiming the key</source>
        <translation>%1 recebeu %2, porque outra requisição estava justamente reservando a chave</translation>
    </message>
    <message>
        <source>%1 waited for %2 in vain and got %3</source>
        <translation>%1 esperou %2 em vão e recebeu %3</translation>
    </message>
    <message>
        <source>%1 got %2</source>
        <translation>%1 recebeu %2</translation>
    </message>
    <message>
        <source>%1, because %2 was still at work</source>
        <translation>%1, porque %2 ainda estava trabalhando</translation>
    </message>
    <message>
        <source>%1, because %2 held the key while %3 stood still</source>
        <translation>%1, porque %2 detinha a chave enquanto %3 não avançava</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although its runtime had been ended</source>
        <translation>%1, porque %2 ainda detinha a chave, embora seu ambiente de execução tivesse sido encerrado</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although %3 had crashed</source>
        <translation>%1, porque %2 ainda detinha a chave, embora %3 tivesse sofrido uma queda</translation>
    </message>
    <message>
        <source>%1, because %2 still held the key, although it had ended</source>
        <translation>%1, porque %2 ainda detinha a chave, embora já tivesse terminado</translation>
    </message>
    <message>
        <source>%1 got %2, because the store&apos;s answer to its claim was lost</source>
        <translation>%1 recebeu %2, porque a resposta do armazenamento à sua reserva se perdeu</translation>
    </message>
    <message>
        <source>%1 got %2, because the store was down</source>
        <translation>%1 recebeu %2, porque o armazenamento estava fora do ar</translation>
    </message>
    <message>
        <source>%1 got %2, because the store turned calls away</source>
        <translation>%1 recebeu %2, porque o armazenamento recusou chamadas</translation>
    </message>
    <message>
        <source>%1 got %2, because its key could not be claimed</source>
        <translation>%1 recebeu %2, porque não foi possível reservar sua chave</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escura</translation>
    </message>
    <message>
        <source>in none of the sample rows</source>
        <translation>em nenhuma das linhas de amostra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of DynamoDB</source>
        <translation>&quot;%1&quot; não é um tipo do DynamoDB</translation>
    </message>
    <message>
        <source>another change is still under way</source>
        <translation>outra alteração ainda está em andamento</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it</source>
        <translation>Aguarde o fim dela ou cancele-a</translation>
    </message>
    <message>
        <source>changing records</source>
        <translation>alteração de registros</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>leitura do histórico</translation>
    </message>
    <message>
        <source>ending a removal</source>
        <translation>encerramento de uma remoção</translation>
    </message>
    <message>
        <source>looking for room in the trash</source>
        <translation>busca de espaço na lixeira</translation>
    </message>
    <message>
        <source>saving a report</source>
        <translation>salvamento de um relatório</translation>
    </message>
    <message>
        <source>The removal ended where it was. What it removed can be put back.</source>
        <translation>A remoção terminou onde estava. O que ela removeu pode ser restaurado.</translation>
    </message>
    <message>
        <source>The removal ended where it was. Only the names of what it removed were kept.</source>
        <translation>A remoção terminou onde estava. Do que ela removeu, só os nomes foram guardados.</translation>
    </message>
    <message>
        <source>this removal is no longer in the trash, so there is nothing to report</source>
        <translation>esta remoção não está mais na lixeira, portanto não há nada a relatar</translation>
    </message>
    <message>
        <source>The report of %1 rows is in %2.</source>
        <translation>O relatório de %1 linhas está em %2.</translation>
    </message>
    <message>
        <source>Until it is locked again, or its tab is closed, keys can be removed from it and changed in it.</source>
        <translation>Até que seja bloqueado de novo, ou que sua aba seja fechada, chaves podem ser removidas e alteradas nele.</translation>
    </message>
    <message>
        <source>Release a stuck claim</source>
        <translation>Liberar uma reserva presa</translation>
    </message>
    <message>
        <source>&amp;Release, if still stuck</source>
        <translation>&amp;Liberar, se ainda estiver presa</translation>
    </message>
    <message>
        <source>Keep a record longer</source>
        <translation>Manter um registro por mais tempo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>For how much &amp;longer, from its current expiry: 30min, 12h, 7d</source>
        <translation>Por quanto tempo a ma&amp;is, a partir da expiração atual: 30min, 12h, 7d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 30min, 12h or 7d</source>
        <translation>&quot;%1&quot; não é uma duração; esperada uma como 30min, 12h ou 7d</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Escrever</translation>
    </message>
    <message>
        <source>A &amp;note on the record, for whoever looks at it next; an empty one removes it</source>
        <translation>Uma &amp;nota no registro, para quem o vir depois; uma nota vazia a remove</translation>
    </message>
    <message>
        <source>A removal of %1 was interrupted before its end.</source>
        <translation>Uma remoção de %1 foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>De outro modo…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Save what became of each…</source>
        <translation>Salvar o que aconteceu com cada uma…</translation>
    </message>
    <message>
        <source>Go on, or end it…</source>
        <translation>Continuar ou encerrar…</translation>
    </message>
    <message>
        <source>What became of each key</source>
        <translation>O que aconteceu com cada chave</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The change was made, but cannot be undone from the menu</source>
        <translation>A alteração foi feita, mas não pode ser desfeita pelo menu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>the claim was refused, and the record that holds the key could not be found</source>
        <translation>a reserva foi recusada, e o registro que detém a chave não foi encontrado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tente de novo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What is to be done, in a word or two</source>
        <translation>O que fazer, em uma ou duas palavras</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>tecla: %1</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word for it.</source>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot;</source>
        <translation>o nome &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation>não é válido; esperados de 1 a %1 caracteres, sem caracteres de controle e sem espaço nas pontas</translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;</source>
        <translation>conexão &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a store in memory is gone when the program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation>um armazenamento em memória desaparece quando o programa termina; esperado sqlite:FILE ou dynamodb:TABLE</translation>
    </message>
    <message>
        <source>its secret is kept under the name &quot;%1&quot;, expected its own</source>
        <translation>o segredo dela está guardado sob o nome &quot;%1&quot;; esperado sob o nome dela</translation>
    </message>
    <message>
        <source>&quot;Create table…&quot;</source>
        <translation>&quot;Criar tabela…&quot;</translation>
    </message>
    <message>
        <source>&quot;Open in the lab&quot;, which makes it</source>
        <translation>&quot;Abrir no laboratório&quot;, que a cria</translation>
    </message>
    <message>
        <source>The endpoint shows no tables; name a new one, and create it.</source>
        <translation>O endpoint não mostra tabelas; informe o nome de uma nova e crie-a.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Asking which tables there are…</source>
        <translation>Perguntando que tabelas existem…</translation>
    </message>
    <message>
        <source>Create %1, on demand, with its time to live on? On AWS you pay for what you use.</source>
        <translation>Criar %1, sob demanda, com o time to live ativado? Na AWS você paga pelo que usar.</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Criar a tabela</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>Criando %1…</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its secret? The store itself stays as it is.</source>
        <translation>Remover a conexão &quot;%1&quot; e seu segredo? O armazenamento em si fica como está.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Remover a conexão</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>&quot;%1&quot; foi salva.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>O que você digitou não foi salvo.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>No&amp;va</translation>
    </message>
    <message>
        <source>Describe another connection</source>
        <translation>Descrever outra conexão</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Remover a conexão escolhida</translation>
    </message>
    <message>
        <source>Check the state of the store; nothing in it is changed</source>
        <translation>Verificar o estado do armazenamento; nada nele é alterado</translation>
    </message>
    <message>
        <source>&amp;Create table…</source>
        <translation>&amp;Criar tabela…</translation>
    </message>
    <message>
        <source>Make the table, with its time to live on</source>
        <translation>Criar a tabela, com o time to live ativado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save this connection</source>
        <translation>Salvar esta conexão</translation>
    </message>
    <message>
        <source>&amp;Open in the lab</source>
        <translation>Abri&amp;r no laboratório</translation>
    </message>
    <message>
        <source>Save it, and keep the keys of the lab there</source>
        <translation>Salvá-la e guardar nela as chaves do laboratório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>Allow &amp;unencrypted HTTP: the network in between is my own</source>
        <translation>Permitir &amp;HTTP sem criptografia: a rede no caminho é minha</translation>
    </message>
    <message>
        <source>&amp;List tables</source>
        <translation>&amp;Listar tabelas</translation>
    </message>
    <message>
        <source>Pro&amp;duction: others depend on it, so warn clearly</source>
        <translation>Produçã&amp;o: outros dependem dele, portanto avisar com clareza</translation>
    </message>
    <message>
        <source>Read-only: nothin&amp;g in it is changed</source>
        <translation>Somente leit&amp;ura: nada nele é alterado</translation>
    </message>
    <message>
        <source>DynamoDB table</source>
        <translation>Tabela do DynamoDB</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Arquivo SQLite</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>such as /srv/orders.db</source>
        <translation>por exemplo, /srv/orders.db</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>AWS, or such as http://127.0.0.1:8000</source>
        <translation>AWS, ou algo como http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>as the environment or the profile says</source>
        <translation>como diz o ambiente ou o perfil</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>End&amp;point</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>List tables</source>
        <translation>Listar tabelas</translation>
    </message>
    <message>
        <source>Ask the endpoint which tables there are</source>
        <translation>Perguntar ao endpoint que tabelas existem</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bela</translation>
    </message>
    <message>
        <source>A SQLite file</source>
        <translation>Um arquivo SQLite</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3)</source>
        <translation>Arquivos SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source> (not saved)</source>
        <translation> (não salva)</translation>
    </message>
    <message>
        <source> (production)</source>
        <translation> (produção)</translation>
    </message>
    <message>
        <source>keeping a secret</source>
        <translation>gravação de um segredo</translation>
    </message>
    <message>
        <source>moving a secret</source>
        <translation>transferência de um segredo</translation>
    </message>
    <message>
        <source>removing a secret</source>
        <translation>remoção de um segredo</translation>
    </message>
    <message>
        <source>looking for a secret</source>
        <translation>busca de um segredo</translation>
    </message>
    <message>
        <source>asking a store</source>
        <translation>consulta a um armazenamento</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como digitado</translation>
    </message>
    <message>
        <source>Adrienne</source>
        <translation>Adrienne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>API and kitchen</source>
        <translation>API e cozinha</translation>
    </message>
    <message>
        <source>Other faults</source>
        <translation>Outras falhas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Copy to another store</source>
        <translation>Copiar para outro armazenamento</translation>
    </message>
    <message>
        <source>From %1, table %2: %3.</source>
        <translation>De %1, tabela %2: %3.</translation>
    </message>
    <message>
        <source>every key in it</source>
        <translation>todas as chaves que contém</translation>
    </message>
    <message>
        <source>what matches </source>
        <translation>o que corresponde a </translation>
    </message>
    <message>
        <source>of a file with several; otherwise it is found</source>
        <translation>de um arquivo com várias; do contrário, ela é encontrada</translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key. What is there is left alone, and nothing is removed here. It can safely be repeated. A copy cannot be undone.</source>
        <translation>Cada uma só é gravada onde não há registro da sua chave. O que já existe fica intocado, e nada é removido aqui. A operação pode ser repetida com segurança. Uma cópia não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Into &amp;store</source>
        <translation>Para o arma&amp;zenamento</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Visualizar</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Once it is unlocked, these keys can be put into it.</source>
        <translation>Depois de desbloqueado, estas chaves podem ser colocadas nele.</translation>
    </message>
    <message>
        <source>Copy into a SQLite file</source>
        <translation>Copiar para um arquivo SQLite</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <translation>&amp;Copiar %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando a visualização…</translation>
    </message>
    <message>
        <source>Choose a store, then preview: nothing is written before you confirm.</source>
        <translation>Escolha um armazenamento e visualize: nada é gravado antes de você confirmar.</translation>
    </message>
    <message>
        <source>Into %1, table %2.</source>
        <translation>Para %1, tabela %2.</translation>
    </message>
    <message>
        <source> This is %1, a production store: what is written there affects others at once.</source>
        <translation> Este é %1, um armazenamento de produção: o que é gravado nele afeta outros na mesma hora.</translation>
    </message>
    <message>
        <source> This is %1.</source>
        <translation> Este é %1.</translation>
    </message>
    <message>
        <source>
%1 of the rows looked at do not fit and would be refused; the first: %2</source>
        <translation>
%1 das linhas examinadas não cabem e seriam recusadas; a primeira: %2</translation>
    </message>
    <message>
        <source>counting what is to be copied</source>
        <translation>contagem do que será copiado</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>abertura do destino</translation>
    </message>
    <message>
        <source>none of the rows looked at would fit it; the first: </source>
        <translation>nenhuma das linhas examinadas caberia; a primeira: </translation>
    </message>
    <message>
        <source>Copy to a table with the same key</source>
        <translation>Copie para uma tabela com a mesma chave</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>I&amp;D da chave de acesso</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Ch&amp;ave de acesso secreta</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>To&amp;ken de sessão</translation>
    </message>
    <message>
        <source>only where the key is temporary</source>
        <translation>somente se a chave for temporária</translation>
    </message>
    <message>
        <source>The environment, else the default profile</source>
        <translation>O ambiente; se não, o perfil padrão</translation>
    </message>
    <message>
        <source>A profile of the shared AWS files</source>
        <translation>Um perfil dos arquivos compartilhados da AWS</translation>
    </message>
    <message>
        <source>An access key, kept in the keychain</source>
        <translation>Uma chave de acesso, guardada no chaveiro</translation>
    </message>
    <message>
        <source>Credentials &amp;from</source>
        <translation>Cr&amp;edenciais de</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>kept, and not shown</source>
        <translation>guardado e não mostrado</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;</source>
        <translation>perfil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its credential_process is empty</source>
        <translation>seu credential_process está vazio</translation>
    </message>
    <message>
        <source>a quote in its credential_process is not closed</source>
        <translation>uma aspa em seu credential_process não está fechada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>this AWS command line does not know &quot;configure export-credentials&quot;</source>
        <translation>esta linha de comando da AWS não conhece &quot;configure export-credentials&quot;</translation>
    </message>
    <message>
        <source>Install version 2 of the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation>Instale a versão 2 da AWS CLI, ou indique um perfil com chaves ou com um credential_process</translation>
    </message>
    <message>
        <source>Try the command of the profile in a terminal</source>
        <translation>Experimente o comando do perfil em um terminal</translation>
    </message>
    <message>
        <source>the program cannot be started</source>
        <translation>não foi possível iniciar o programa</translation>
    </message>
    <message>
        <source>the program crashed or was killed</source>
        <translation>o programa caiu ou foi encerrado à força</translation>
    </message>
    <message>
        <source>the program did not end within %1 and was stopped</source>
        <translation>o programa não terminou em %1 e foi parado</translation>
    </message>
    <message>
        <source>the program printed more than %1 bytes and was stopped</source>
        <translation>o programa imprimiu mais de %1 bytes e foi parado</translation>
    </message>
    <message>
        <source>the program was stopped, because its answer is not needed any more</source>
        <translation>o programa foi parado, porque sua resposta não é mais necessária</translation>
    </message>
    <message>
        <source>the program ended with exit code %1</source>
        <translation>o programa terminou com o código de saída %1</translation>
    </message>
    <message>
        <source>, its output</source>
        <translation>, sua saída</translation>
    </message>
    <message>
        <source>its credentials were still searched when it was closed</source>
        <translation>suas credenciais ainda estavam sendo procuradas quando foi fechado</translation>
    </message>
    <message>
        <source>About %1, %2</source>
        <translation>Sobre o %1: %2</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>charged twice</source>
        <translation>cobrado duas vezes</translation>
    </message>
    <message>
        <source>charged %1 times</source>
        <translation>cobrado %1 vezes</translation>
    </message>
    <message>
        <source>nothing was done for it</source>
        <translation>nada foi feito para ele</translation>
    </message>
    <message>
        <source>nothing has been done for it so far</source>
        <translation>nada foi feito para ele até agora</translation>
    </message>
    <message>
        <source>nothing was baked for it, although it was %1</source>
        <translation>nada foi assado para ele, embora tenha sido %1</translation>
    </message>
    <message>
        <source>no. %1 was baked for it</source>
        <translation>o nº %1 foi assado para ele</translation>
    </message>
    <message>
        <source>%1 cakes were baked for it</source>
        <translation>%1 bolos foram assados para ele</translation>
    </message>
    <message>
        <source>%1 and never charged</source>
        <translation>%1 e nunca foi cobrado</translation>
    </message>
    <message>
        <source>it was %1 and %2</source>
        <translation>ele foi %1 e %2</translation>
    </message>
    <message>
        <source>%1 cakes were baked and %2 charges made for this one order</source>
        <translation>%1 bolos foram assados e %2 cobranças foram feitas para este único pedido</translation>
    </message>
    <message>
        <source>%1 cakes were baked for this one order</source>
        <translation>%1 bolos foram assados para este único pedido</translation>
    </message>
    <message>
        <source>%1 charges were made for this one order</source>
        <translation>%1 cobranças foram feitas para este único pedido</translation>
    </message>
    <message>
        <source>it was never charged</source>
        <translation>ele nunca foi cobrado</translation>
    </message>
    <message>
        <source>that the cake is on its way</source>
        <translation>que o bolo está a caminho</translation>
    </message>
    <message>
        <source>that no. %1 is on its way</source>
        <translation>que o nº %1 está a caminho</translation>
    </message>
    <message>
        <source>%1 was told at %2 %3</source>
        <translation>%1 soube em %2 %3</translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3), and then at %4 %5</source>
        <translation>%1 soube em %2 que o pedido foi recusado (%3) e depois, em %4, %5</translation>
    </message>
    <message>
        <source>%1, and then that no. %2 is</source>
        <translation>%1, e depois o mesmo do nº %2</translation>
    </message>
    <message>
        <source>%1, which is %2&apos;s cake, but nothing was baked for %3.</source>
        <translation>%1, que é o bolo de %2, mas nada foi assado para %3.</translation>
    </message>
    <message>
        <source>%1, which is the cake of %2, but nothing was baked for %3.</source>
        <translation>%1, que é o bolo de %2, mas nada foi assado para %3.</translation>
    </message>
    <message>
        <source>%1, but nothing was baked for this order.</source>
        <translation>%1, mas nada foi assado para este pedido.</translation>
    </message>
    <message>
        <source>%1; nothing has been baked for this order so far.</source>
        <translation>%1; nada foi assado para este pedido até agora.</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, mas %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; it was no. %2.</source>
        <translation>%1; era o nº %2.</translation>
    </message>
    <message>
        <source>%1, but what was baked is no. %2.</source>
        <translation>%1, mas o que foi assado é o nº %2.</translation>
    </message>
    <message>
        <source>%1; only later, at %2, the cake was baked: %3.</source>
        <translation>%1; só mais tarde, em %2, o bolo foi assado: %3.</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1; no entanto, %2.</translation>
    </message>
    <message>
        <source>%1 was told at %2 that the order was refused (%3)</source>
        <translation>%1 soube em %2 que o pedido foi recusado (%3)</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation>%1, e %2.</translation>
    </message>
    <message>
        <source>no answer had come</source>
        <translation>nenhuma resposta tinha chegado</translation>
    </message>
    <message>
        <source>the page was empty</source>
        <translation>a página estava vazia</translation>
    </message>
    <message>
        <source>the order was in progress, and that the customer should ask again (%1)</source>
        <translation>o pedido estava em andamento e que convinha perguntar de novo (%1)</translation>
    </message>
    <message>
        <source>something had gone wrong, and that the customer should try again (%1)</source>
        <translation>algo tinha dado errado e que convinha tentar de novo (%1)</translation>
    </message>
    <message>
        <source>%1 was last told at %2 that %3</source>
        <translation>%1 soube por último, em %2, que %3</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 was never told anything; %2.</source>
        <translation>%1 nunca soube de nada; %2.</translation>
    </message>
    <message>
        <source>Nothing gets through the tunnel: neither %1 nor the website can know what has become of the order.</source>
        <translation>Nada passa pelo túnel: nem %1 nem o site podem saber o que aconteceu com o pedido.</translation>
    </message>
    <message>
        <source>%1 has not been told anything so far.</source>
        <translation>%1 não soube de nada até agora.</translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that no answer has come: whether the order arrived, the page cannot know.</source>
        <translation>Tudo o que %1 soube até agora é que nenhuma resposta chegou: se o pedido chegou, a página não pode saber.</translation>
    </message>
    <message>
        <source>All that %1 has been told so far is that %2.</source>
        <translation>Tudo o que %1 soube até agora é que %2.</translation>
    </message>
    <message>
        <source>%1 has given up; %2.</source>
        <translation>%1 desistiu; %2.</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <translation>%1, para %2.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>The run as a sequence diagram: one entry for each message and each thing that happened, in the order of time. Arrow keys go from one to the next.</source>
        <translation>A execução como diagrama de sequência: uma entrada para cada mensagem e cada acontecimento, em ordem de tempo. As setas do teclado vão de uma à outra.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Tudo maior</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Tudo menor</translation>
    </message>
    <message>
        <source>Actua&amp;l size</source>
        <translation>&amp;Tamanho original</translation>
    </message>
    <message>
        <source>Letters and seconds of the usual size</source>
        <translation>Letras e segundos no tamanho usual</translation>
    </message>
    <message>
        <source>F&amp;it the run</source>
        <translation>A&amp;justar à execução</translation>
    </message>
    <message>
        <source>Squeeze time, and letters where need be, until the whole run can be seen</source>
        <translation>Comprimir o tempo, e as letras se preciso, até que a execução inteira fique visível</translation>
    </message>
    <message>
        <source>S&amp;tretch time</source>
        <translation>&amp;Esticar o tempo</translation>
    </message>
    <message>
        <source>More room for each second</source>
        <translation>Mais espaço para cada segundo</translation>
    </message>
    <message>
        <source>S&amp;queeze time</source>
        <translation>&amp;Comprimir o tempo</translation>
    </message>
    <message>
        <source>Less room for each second</source>
        <translation>Menos espaço para cada segundo</translation>
    </message>
    <message>
        <source>&amp;Break the axis at quiet times</source>
        <translation>&amp;Interromper o eixo nos períodos calmos</translation>
    </message>
    <message>
        <source>A time in which nothing happens is not drawn to scale</source>
        <translation>Um período em que nada acontece não é desenhado em escala</translation>
    </message>
    <message>
        <source>F&amp;ollow the present</source>
        <translation>&amp;Seguir o presente</translation>
    </message>
    <message>
        <source>Keep the present in sight while time flows</source>
        <translation>Manter o presente à vista enquanto o tempo passa</translation>
    </message>
    <message>
        <source>then </source>
        <translation>antes </translation>
    </message>
    <message>
        <source>now </source>
        <translation>agora </translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Tecla: %2</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>Lose next reply</source>
        <translation>Perder a próxima resposta</translation>
    </message>
    <message>
        <source>Crash the API…</source>
        <translation>Derrubar a API…</translation>
    </message>
    <message>
        <source>Enter the tunnel</source>
        <translation>Entrar no túnel</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>preso</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>table </source>
        <translation>tabela </translation>
    </message>
    <message>
        <source>the endpoint does not say what its key is</source>
        <translation>o endpoint não diz qual é a chave dela</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol</source>
        <translation>Verifique se o endpoint fala o protocolo do DynamoDB</translation>
    </message>
    <message>
        <source>table %1 at %2</source>
        <translation>tabela %1 em %2</translation>
    </message>
    <message>
        <source>the item cannot be read: %1</source>
        <translation>o item não pode ser lido: %1</translation>
    </message>
    <message>
        <source>others changed this row again and again</source>
        <translation>outros alteraram esta linha repetidas vezes</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Tente de novo mais tarde</translation>
    </message>
    <message>
        <source>the answer was damaged on its way (wrong CRC-32)</source>
        <translation>a resposta foi danificada no caminho (CRC-32 incorreto)</translation>
    </message>
    <message>
        <source>the answer is not one of DynamoDB: %1</source>
        <translation>a resposta não é do DynamoDB: %1</translation>
    </message>
    <message>
        <source>waiting to repeat a call</source>
        <translation>espera para repetir uma chamada</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>its key is %1, expected PK (S) and SK (S)</source>
        <translation>sua chave é %1; esperado PK (S) e SK (S)</translation>
    </message>
    <message>
        <source>Make a table of your own with &quot;onecake stores create&quot;</source>
        <translation>Crie uma tabela própria com &quot;onecake stores create&quot;</translation>
    </message>
    <message>
        <source>the item of this key is not one of ours: </source>
        <translation>o item desta chave não é do OneCake: </translation>
    </message>
    <message>
        <source>Another program wrote it: use a table of your own</source>
        <translation>Outro programa o gravou: use uma tabela própria</translation>
    </message>
    <message>
        <source>others changed the record of this key again and again</source>
        <translation>outros alteraram o registro desta chave repetidas vezes</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>When they expire</source>
        <translation>Quando expiram</translation>
    </message>
    <message>
        <source>No key that was read expires.</source>
        <translation>Nenhuma chave lida expira.</translation>
    </message>
    <message>
        <source>all expired</source>
        <translation>todas expiradas</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>order %1 (%2)</source>
        <translation>pedido %1 (%2)</translation>
    </message>
    <message>
        <source>%1 for order %2</source>
        <translation>%1 do pedido %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&apos;s request %2</source>
        <translation>a requisição %2 de %1</translation>
    </message>
    <message>
        <source>%1&apos;s requests %2</source>
        <translation>As requisições %2 de %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>A requisição %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>As requisições %1</translation>
    </message>
    <message>
        <source>The completer, which finishes what others have left,</source>
        <translation>O finalizador, que conclui o que outros deixaram,</translation>
    </message>
    <message>
        <source>The completer</source>
        <translation>O finalizador</translation>
    </message>
    <message>
        <source>The copy of request %1</source>
        <translation>A cópia da requisição %1</translation>
    </message>
    <message>
        <source>another request</source>
        <translation>outra requisição</translation>
    </message>
    <message>
        <source>the completer</source>
        <translation>o finalizador</translation>
    </message>
    <message>
        <source>the copy of request %1</source>
        <translation>a cópia da requisição %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>a requisição %1</translation>
    </message>
    <message>
        <source>Explored while you type</source>
        <translation>Explorado enquanto você digita</translation>
    </message>
    <message>
        <source>The story to explore</source>
        <translation>A história a explorar</translation>
    </message>
    <message>
        <source>The story under which the copy is explored</source>
        <translation>A história sob a qual a cópia é explorada</translation>
    </message>
    <message>
        <source>What is wrong with it, in any story</source>
        <translation>O que há de errado com ela, em qualquer história</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n regra violada</numerusform>
            <numerusform>%n regras violadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Below: the copy as it was when it last broke none.</source>
        <translation>Abaixo: a cópia como estava quando pela última vez não violava nenhuma.</translation>
    </message>
    <message>
        <source>%1, at most one fault: %2 runs in %3 s</source>
        <translation>%1, no máximo uma falha: %2 execuções em %3 s</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>Explorando…</translation>
    </message>
    <message>
        <source>The search ended with an error; change a field to begin it again.</source>
        <translation>A busca terminou com um erro; altere um campo para começá-la de novo.</translation>
    </message>
    <message>
        <source>Play it in the lab</source>
        <translation>Reproduzir no laboratório</translation>
    </message>
    <message>
        <source>Play in the lab: %1</source>
        <translation>Reproduzir no laboratório: %1</translation>
    </message>
    <message>
        <source>Closes the form, and plays this run under the copy</source>
        <translation>Fecha o formulário e reproduz esta execução sob a cópia</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Sendo verificada…</translation>
    </message>
    <message>
        <source>Nothing was found that a run shows to be wrong.</source>
        <translation>Nada foi encontrado que uma execução mostre estar errado.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promessas</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Key algorithms</source>
        <translation>Algoritmos de chave</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>The story&apos;s own</source>
        <translation>O da própria história</translation>
    </message>
    <message>
        <source>What the story says, whichever it is</source>
        <translation>O que a história diz, qualquer que seja</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <translation>H&amp;istória</translation>
    </message>
    <message>
        <source>What happens, besides the faults that are tried</source>
        <translation>O que acontece, além das falhas que são tentadas</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Lin&amp;has</translation>
    </message>
    <message>
        <source>What stands in the rows of the table</source>
        <translation>O que está nas linhas da tabela</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>What stands in the columns of the table</source>
        <translation>O que está nas colunas da tabela</translation>
    </message>
    <message>
        <source>Polic&amp;y</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>The policy in the whole table</source>
        <translation>A política na tabela inteira</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Cha&amp;ve</translation>
    </message>
    <message>
        <source>How the key is made in the whole table</source>
        <translation>Como a chave é feita na tabela inteira</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Novas tentativas</translation>
    </message>
    <message>
        <source>How the website retries in the whole table</source>
        <translation>Como o site tenta de novo na tabela inteira</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Faults at &amp;most</source>
        <translation>Falhas no &amp;máximo</translation>
    </message>
    <message>
        <source>How many faults are placed at a time, besides the story&apos;s own</source>
        <translation>Quantas falhas são dispostas de cada vez, além das próprias da história</translation>
    </message>
    <message>
        <source>Kinds of faults</source>
        <translation>Tipos de falha</translation>
    </message>
    <message>
        <source>Kin&amp;ds of faults</source>
        <translation>Tipos &amp;de falha</translation>
    </message>
    <message>
        <source>Which faults are tried</source>
        <translation>Que falhas são tentadas</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>Prome&amp;ssas</translation>
    </message>
    <message>
        <source>Which promises are looked at</source>
        <translation>Que promessas são examinadas</translation>
    </message>
    <message>
        <source>Explore – OneCake</source>
        <translation>Explorar – OneCake</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Buscar de novo</translation>
    </message>
    <message>
        <source>Try every placement of the faults once more</source>
        <translation>Tentar mais uma vez cada disposição das falhas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>End the search; what is known stays, and is said to be known so far</source>
        <translation>Encerra a busca; o que se sabe fica, e diz-se que é o que se sabe até agora</translation>
    </message>
    <message>
        <source>All &amp;designs</source>
        <translation>Todos os pro&amp;jetos</translation>
    </message>
    <message>
        <source>Back from one design to the table</source>
        <translation>De um projeto de volta à tabela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>What holds and what is broken</source>
        <translation>O que se cumpre e o que é quebrado</translation>
    </message>
    <message>
        <source>What breaks %1 in “%2”?</source>
        <translation>O que quebra %1 em “%2”?</translation>
    </message>
    <message>
        <source>Which designs survive “%1”?</source>
        <translation>Que projetos sobrevivem a “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Every placement of at most %n faults, besides the story&apos;s own. It is complete for these kinds of faults, not for all of time.</source>
        <translation>
            <numerusform>Cada disposição de no máximo %n falha, além das próprias da história. É completo para estes tipos de falha, não para todo o tempo.</numerusform>
            <numerusform>Cada disposição de no máximo %n falhas, além das próprias da história. É completo para estes tipos de falha, não para todo o tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1. Retry: %2. %3</source>
        <translation>Chave: %1. Novas tentativas: %2. %3</translation>
    </message>
    <message>
        <source>holds so far</source>
        <translation>cumprida até agora</translation>
    </message>
    <message>
        <source>Go to a cell of this row to see what breaks it.</source>
        <translation>Vá a uma célula desta linha para ver o que a quebra.</translation>
    </message>
    <message>
        <source>Nothing is searched for at present.</source>
        <translation>Nada está sendo buscado no momento.</translation>
    </message>
    <message>
        <source>The search is under way: stop it first.</source>
        <translation>A busca está em curso: pare-a primeiro.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1 tried</source>
        <translation>%1 tentadas</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>&amp;Keep exactly these faults</source>
        <translation>&amp;Manter exatamente estas falhas</translation>
    </message>
    <message>
        <source>Faults in words</source>
        <translation>Falhas em palavras</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;O que dá errado</translation>
    </message>
    <message>
        <source>Random &amp;seed</source>
        <translation>Semente &amp;aleatória</translation>
    </message>
    <message>
        <source>The story&apos;s &amp;own</source>
        <translation>As &amp;próprias da história</translation>
    </message>
    <message>
        <source>Ran&amp;dom faults</source>
        <translation>Falhas alea&amp;tórias</translation>
    </message>
    <message>
        <source>lose reply 1; lose 10% of messages</source>
        <translation>lose reply 1; lose 10% of messages</translation>
    </message>
    <message>
        <source>All that can go wrong</source>
        <translation>Tudo o que pode dar errado</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>A double click, or Return, adds the fault to the line above</source>
        <translation>Um clique duplo, ou Enter, acrescenta a falha à linha acima</translation>
    </message>
    <message>
        <source>Replaces the random faults in the line above by those that occurred: with the same seed it is the same run</source>
        <translation>Substitui as falhas aleatórias da linha acima pelas que ocorreram: com a mesma semente, a execução é a mesma</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to %1.</source>
        <translation>A semente é um número inteiro de 0 a %1.</translation>
    </message>
    <message>
        <source>Several faults are separated by semicolons.</source>
        <translation>Várias falhas são separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>nada até agora</translation>
    </message>
    <message>
        <source>Which process</source>
        <translation>Qual processo</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qual número</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois de</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>Em quanto</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>From .. to</source>
        <translation>De .. até</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>Qual chamada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>O que dá errado</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Add the fault</source>
        <translation>Adicionar a falha</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1: esperado %2.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>From the story</source>
        <translation>Da história</translation>
    </message>
    <message>
        <source>From the run&apos;s file</source>
        <translation>Do arquivo da execução</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>Em uma mensagem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>O mesmo em palavras</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed lets the same messages fall; a whole number up to %1</source>
        <translation>A mesma semente faz cair as mesmas mensagens; um número inteiro até %1</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>De novo com outra semente</translation>
    </message>
    <message>
        <source>Keep exactly these</source>
        <translation>Manter exatamente estas</translation>
    </message>
    <message>
        <source>Puts exactly the faults that fell in the place of chance</source>
        <translation>Põe exatamente as falhas que ocorreram no lugar do acaso</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Faults %1</source>
        <translation>Falhas %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came later</source>
        <translation>%1: %2 de %3 chegaram mais tarde</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fell</source>
        <translation>%1: %2 de %3 caíram</translation>
    </message>
    <message>
        <source>Nothing is planned to go wrong.</source>
        <translation>Nada está planejado para dar errado.</translation>
    </message>
    <message>
        <source>Switches it off; it stays in the list</source>
        <translation>Desliga a falha; ela continua na lista</translation>
    </message>
    <message>
        <source>Switches it on again</source>
        <translation>Liga a falha de novo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palavras</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Como planejado</translation>
    </message>
    <message>
        <source>The added faults in words</source>
        <translation>As falhas adicionadas, em palavras</translation>
    </message>
    <message>
        <source>lose reply 1; tunnel 1s..9s</source>
        <translation>lose reply 1; tunnel 1s..9s</translation>
    </message>
    <message>
        <source>In the place of the added faults above (Ctrl+Return)</source>
        <translation>No lugar das falhas adicionadas acima (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Drops what was written here (Esc)</source>
        <translation>Descarta o que foi escrito aqui (Esc)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linha %1, coluna %2: %3.</translation>
    </message>
    <message>
        <source>The list stays as it is until this is right.</source>
        <translation>A lista fica como está até que isto esteja certo.</translation>
    </message>
    <message>
        <source>Put there:</source>
        <translation>Pôr ali:</translation>
    </message>
    <message>
        <source>Plus unfolds the line of the cursor, minus folds it, and star unfolds all.</source>
        <translation>A tecla mais abre a linha do cursor, a tecla menos a fecha, e o asterisco abre todas.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;caminho</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Recolher</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>E&amp;xpandir tudo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Nenhuma célula está escolhida</translation>
    </message>
    <message>
        <source>Choose a cell with the arrows: the shortest run that breaks the promise is shown here.</source>
        <translation>Escolha uma célula com as setas: a execução mais curta que quebra a promessa é mostrada aqui.</translation>
    </message>
    <message>
        <source>Play this run in the lab, paused before its first fault</source>
        <translation>Reproduzir esta execução no laboratório, pausada antes da primeira falha</translation>
    </message>
    <message>
        <source>Play what saves it &amp;beside</source>
        <translation>Reproduzir ao &amp;lado o que a salva</translation>
    </message>
    <message>
        <source>Play this run in the lab, and beside it the one that is marked under What would save it</source>
        <translation>Reproduzir esta execução no laboratório e, ao lado, a que está marcada em O que a salvaria</translation>
    </message>
    <message>
        <source>&amp;Previous counter-example</source>
        <translation>Contraexemplo &amp;anterior</translation>
    </message>
    <message>
        <source>The one with the kinds of faults before</source>
        <translation>O que tem os tipos de falha anteriores</translation>
    </message>
    <message>
        <source>&amp;Next counter-example</source>
        <translation>Pró&amp;ximo contraexemplo</translation>
    </message>
    <message>
        <source>The one with the next kinds of faults</source>
        <translation>O que tem os próximos tipos de falha</translation>
    </message>
    <message>
        <source>What would save it?</source>
        <translation>O que a salvaria?</translation>
    </message>
    <message>
        <source>The shortest one, and one for each other combination of kinds of faults</source>
        <translation>O mais curto, e um para cada outra combinação de tipos de falha</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>sem ela: %1</translation>
    </message>
    <message>
        <source>With the faults that are switched on.</source>
        <translation>Com as falhas que estão ligadas.</translation>
    </message>
    <message>
        <source>It takes no fault.</source>
        <translation>Não precisa de nenhuma falha.</translation>
    </message>
    <message numerus="yes">
        <source>The shortest: it takes these %n faults.</source>
        <translation>
            <numerusform>O mais curto: precisa desta %n falha.</numerusform>
            <numerusform>O mais curto: precisa destas %n falhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen cell has no counter-example.</source>
        <translation>A célula escolhida não tem contraexemplo.</translation>
    </message>
    <message>
        <source>Nothing was found that would save this run.</source>
        <translation>Nada foi encontrado que salvaria esta execução.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Este é o primeiro.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Este é o último.</translation>
    </message>
    <message>
        <source>Shorter? No: it takes no fault, the story alone breaks it.</source>
        <translation>Mais curto? Não: não precisa de nenhuma falha, a história sozinha a quebra.</translation>
    </message>
    <message>
        <source>Shorter? No:</source>
        <translation>Mais curto? Não:</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Salvar o folheto</translation>
    </message>
    <message>
        <source>One page to print (*.pdf)</source>
        <translation>Uma página para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>For a browser (*.html)</source>
        <translation>Para um navegador (*.html)</translation>
    </message>
    <message>
        <source>Choose an empty folder for the slides</source>
        <translation>Escolha uma pasta vazia para os slides</translation>
    </message>
    <message>
        <source>The hand-out is %1; its runs stand beside it, as files.</source>
        <translation>O folheto é %1; suas execuções estão ao lado, como arquivos.</translation>
    </message>
    <message>
        <source>The hand-out is %1.</source>
        <translation>O folheto é %1.</translation>
    </message>
    <message>
        <source>The slides are in %1; open index.html there.</source>
        <translation>Os slides estão em %1; abra o index.html que está lá.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>A&amp;juda sobre isto</translation>
    </message>
    <message>
        <source>The page about what has the focus</source>
        <translation>A página sobre o que está em foco</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>The words of the field: fence, lease, scope, replay …</source>
        <translation>As palavras da área: fence, concessão (lease), escopo, reprodução (replay) …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>Every keyboard shortcut, to be searched and changed</source>
        <translation>Todos os atalhos de teclado, para procurar e alterar</translation>
    </message>
    <message>
        <source>&amp;About OneCake</source>
        <translation>&amp;Sobre o OneCake</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>About OneCake</source>
        <translation>Sobre o OneCake</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;OneCake %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;See why a retried request makes two cakes, and which cure works: a real idempotency engine over a real store, in virtual time.&lt;/p&gt;&lt;p&gt;MIT licence. With Qt %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;OneCake %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Veja por que uma requisição repetida faz dois bolos, e que remédio funciona: um motor de idempotência de verdade sobre um armazenamento de verdade, em tempo virtual.&lt;/p&gt;&lt;p&gt;Licença MIT. Com Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Copiar detalhes para um relato</translation>
    </message>
    <message>
        <source>Versions, the kind of store and the last lines of the log; nothing of what is stored</source>
        <translation>Versões, o tipo de armazenamento e as últimas linhas do log; nada do que está armazenado</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Remove &amp;everything that matches…</source>
        <translation>Remover t&amp;udo o que corresponde…</translation>
    </message>
    <message>
        <source>Re&amp;lease a stuck claim…</source>
        <translation>&amp;Liberar uma reserva presa…</translation>
    </message>
    <message>
        <source>&amp;Keep it longer…</source>
        <translation>Manter por mais &amp;tempo…</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>Escrever uma &amp;nota…</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>Somente este &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation>Não e&amp;ste valor</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>L&amp;er de novo</translation>
    </message>
    <message>
        <source>Find &amp;by payload…</source>
        <translation>&amp;Buscar por conteúdo…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar a chave</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Copy &amp;to another store…</source>
        <translation>Copiar para &amp;outro armazenamento…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copi&amp;ar como</translation>
    </message>
    <message>
        <source>E&amp;xport what matches</source>
        <translation>E&amp;xportar o que corresponde</translation>
    </message>
    <message>
        <source>C&amp;ommand that shows it</source>
        <translation>Comando &amp;que o mostra</translation>
    </message>
    <message>
        <source>Something is being done to the store: wait for its end.</source>
        <translation>Algo está sendo feito no armazenamento: aguarde o fim.</translation>
    </message>
    <message>
        <source>The store is opened for reading only.</source>
        <translation>O armazenamento está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Nenhum armazenamento está aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Nada foi desfeito aqui.</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>Nenhuma chave está selecionada.</translation>
    </message>
    <message>
        <source>Several keys are selected: select one.</source>
        <translation>Várias chaves estão selecionadas: selecione uma.</translation>
    </message>
    <message>
        <source>&amp;Remove %1…</source>
        <translation>&amp;Remover %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Remover %1…</translation>
    </message>
    <message>
        <source>The key is not stuck.</source>
        <translation>A chave não está presa.</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Salvar visão…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>No key was found yet.</source>
        <translation>Nenhuma chave foi encontrada ainda.</translation>
    </message>
    <message>
        <source>There is no key to show.</source>
        <translation>Não há chave para mostrar.</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>Selecione uma chave.</translation>
    </message>
    <message>
        <source> It is tried again by itself.</source>
        <translation> A tentativa se repete por si só.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>opening the store</source>
        <translation>abertura do armazenamento</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>verificação do arquivo</translation>
    </message>
    <message>
        <source>Opening the store was stopped</source>
        <translation>A abertura do armazenamento foi parada</translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation>leitura do armazenamento</translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation>busca de alterações</translation>
    </message>
    <message>
        <source>%1 – OneCake</source>
        <translation>%1 – OneCake</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>Abrir uma &amp;tabela…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>Open a &amp;connection</source>
        <translation>Abrir uma &amp;conexão</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Fechar a aba</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Chaves</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Not shown while you present</source>
        <translation>Não é mostrado durante a apresentação</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>None: they are made in the lab, under Store</source>
        <translation>Nenhuma: elas são criadas no laboratório, em Armazenamento</translation>
    </message>
    <message>
        <source>Look into a SQLite file</source>
        <translation>Examinar um arquivo SQLite</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir uma tabela</translation>
    </message>
    <message>
        <source>Which &amp;table: dynamodb:TABLE?region=eu-west-1, with endpoint=URL for another endpoint than AWS&apos;s own</source>
        <translation>Que &amp;tabela: dynamodb:TABLE?region=eu-west-1, com endpoint=URL para um endpoint que não seja o da própria AWS</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Abrir um armazenamento</translation>
    </message>
    <message>
        <source>a file of JSON Lines</source>
        <translation>um arquivo de JSON Lines</translation>
    </message>
    <message>
        <source>Name a file of JSON Lines, or - for standard input</source>
        <translation>Indique um arquivo de JSON Lines, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>reading stopped behind line %1: %2</source>
        <translation>a leitura parou depois da linha %1: %2</translation>
    </message>
    <message>
        <source>What was read until then is done; it can be done again</source>
        <translation>O que foi lido até ali está feito; pode ser feito de novo</translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation>está compactado com gzip</translation>
    </message>
    <message>
        <source>Unpack it first, with gunzip</source>
        <translation>Descompacte-o primeiro, com gunzip</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>A linha é mais longa que %1.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>, expected a string</source>
        <translation>; esperada uma string</translation>
    </message>
    <message>
        <source>is missing, expected a string</source>
        <translation>falta; esperada uma string</translation>
    </message>
    <message>
        <source>is empty, expected a string</source>
        <translation>está vazio; esperada uma string</translation>
    </message>
    <message>
        <source>, expected a whole number from %1 to %2</source>
        <translation>; esperado um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>, expected true or false</source>
        <translation>; esperado true ou false</translation>
    </message>
    <message>
        <source>, expected a list of strings</source>
        <translation>; esperada uma lista de strings</translation>
    </message>
    <message>
        <source>, expected a duration such as &quot;8s&quot;, &quot;250ms&quot;, &quot;5min&quot; or whole milliseconds</source>
        <translation>; esperada uma duração como &quot;8s&quot;, &quot;250ms&quot;, &quot;5min&quot; ou milissegundos inteiros</translation>
    </message>
    <message>
        <source>, expected an object</source>
        <translation>; esperado um objeto</translation>
    </message>
    <message>
        <source>, expected a list of objects</source>
        <translation>; esperada uma lista de objetos</translation>
    </message>
    <message>
        <source>is not a field of this object</source>
        <translation>não é um campo deste objeto</translation>
    </message>
    <message>
        <source>, expected a word</source>
        <translation>; esperada uma palavra</translation>
    </message>
    <message>
        <source>is %1, expected one of: %2</source>
        <translation>é %1; esperado um de: %2</translation>
    </message>
    <message>
        <source>is open in another window</source>
        <translation>está aberta em outra janela</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continue lá</translation>
    </message>
    <message>
        <source>cannot be written to, so that a run that is not saved is lost when the window closes</source>
        <translation>não permite gravação, de modo que uma execução não salva se perde quando a janela fecha</translation>
    </message>
    <message>
        <source>Save what you do by hand, and check the folder&apos;s permissions</source>
        <translation>Salve o que fizer à mão, e verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>the store is opened for reading only, so nothing is changed in it</source>
        <translation>o armazenamento está aberto somente para leitura, portanto nada nele é alterado</translation>
    </message>
    <message>
        <source>Open it without access=read-only, with credentials that may write</source>
        <translation>Abra-o sem access=read-only, com credenciais que possam gravar</translation>
    </message>
    <message>
        <source>looking through the trash</source>
        <translation>exame da lixeira</translation>
    </message>
    <message>
        <source>●  expired, still stored</source>
        <translation>●  expirado, ainda armazenado</translation>
    </message>
    <message>
        <source>59.9 s left</source>
        <translation>restam 59,9 s</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Fence</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Last replay</source>
        <translation>Última reprodução</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar &amp;chave</translation>
    </message>
    <message>
        <source>Copy record as &amp;JSON</source>
        <translation>Copiar registro como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Classificar p&amp;or</translation>
    </message>
    <message>
        <source>Nothing: as they are stored</source>
        <translation>Nada: na ordem em que estão armazenadas</translation>
    </message>
    <message>
        <source>Keys %1</source>
        <translation>Chaves %1</translation>
    </message>
    <message>
        <source>No keys yet, and there will be none: this policy keeps no keys.
Choose another one above to see what an idempotency layer keeps.</source>
        <translation>Nenhuma chave ainda, e não haverá: esta política não guarda chaves.
Escolha outra acima para ver o que uma camada de idempotência guarda.</translation>
    </message>
    <message>
        <source>No keys yet.
Press Order a cake ({lab.order}).</source>
        <translation>Nenhuma chave ainda.
Pressione Pedir um bolo ({lab.order}).</translation>
    </message>
    <message>
        <source>No keys yet.
Press Order a cake ({lab.order}) or Play ({lab.play}).</source>
        <translation>Nenhuma chave ainda.
Pressione Pedir um bolo ({lab.order}) ou Reproduzir ({lab.play}).</translation>
    </message>
    <message>
        <source>view &quot;%1&quot;</source>
        <translation>visão &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name is not valid, expected 1 to %1 characters without control characters, and no space at either end</source>
        <translation>o nome não é válido; esperados de 1 a %1 caracteres, sem caracteres de controle e sem espaço nas pontas</translation>
    </message>
    <message>
        <source>this is a built-in view</source>
        <translation>esta é uma visão integrada</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>its query cannot be understood: </source>
        <translation>sua consulta não pode ser entendida: </translation>
    </message>
    <message>
        <source>, its secret in the keychain</source>
        <translation>, seu segredo no chaveiro</translation>
    </message>
    <message>
        <source>the system&apos;s keychain, for </source>
        <translation>o chaveiro do sistema, para </translation>
    </message>
    <message>
        <source>the kitchen knows no such order</source>
        <translation>a cozinha não conhece esse pedido</translation>
    </message>
    <message>
        <source>&amp;Order a cake</source>
        <translation>&amp;Pedir um bolo</translation>
    </message>
    <message>
        <source>Adrienne wants a carrot cake, and orders it</source>
        <translation>Adrienne quer um bolo de cenoura e faz o pedido</translation>
    </message>
    <message>
        <source>Order &amp;again</source>
        <translation>Pedir de &amp;novo</translation>
    </message>
    <message>
        <source>Adrienne does not know whether her order arrived, and taps again</source>
        <translation>Adrienne não sabe se seu pedido chegou e toca de novo</translation>
    </message>
    <message>
        <source>&amp;Double tap</source>
        <translation>Toque &amp;duplo</translation>
    </message>
    <message>
        <source>Adrienne wants one carrot cake, and taps the button twice</source>
        <translation>Adrienne quer um só bolo de cenoura e toca duas vezes no botão</translation>
    </message>
    <message>
        <source>&amp;Change the order</source>
        <translation>&amp;Mudar o pedido</translation>
    </message>
    <message>
        <source>Adrienne chooses another cake in the same form, and orders that</source>
        <translation>Adrienne escolhe outro bolo no mesmo formulário e o pede</translation>
    </message>
    <message>
        <source>&amp;Reload the page</source>
        <translation>&amp;Recarregar a página</translation>
    </message>
    <message>
        <source>The page forgets what it was waiting for, and a key kept in it</source>
        <translation>A página esquece o que estava esperando, e uma chave guardada nela</translation>
    </message>
    <message>
        <source>Enter the &amp;tunnel</source>
        <translation>Entrar no &amp;túnel</translation>
    </message>
    <message>
        <source>In the tunnel everything on its way is lost, in both directions</source>
        <translation>No túnel se perde tudo o que está a caminho, nos dois sentidos</translation>
    </message>
    <message>
        <source>&amp;Lose next reply</source>
        <translation>P&amp;erder a próxima resposta</translation>
    </message>
    <message>
        <source>The next reply in flight is lost: the work was done, and the website never hears of it</source>
        <translation>A próxima resposta em trânsito se perde: o trabalho foi feito, e o site nunca fica sabendo</translation>
    </message>
    <message>
        <source>Lose next re&amp;quest</source>
        <translation>Perder a próxima re&amp;quisição</translation>
    </message>
    <message>
        <source>The next request in flight is lost: nothing is done</source>
        <translation>A próxima requisição em trânsito se perde: nada é feito</translation>
    </message>
    <message>
        <source>Late&amp;ncy…</source>
        <translation>&amp;Latência…</translation>
    </message>
    <message>
        <source>How long a message takes through the network</source>
        <translation>Quanto tempo uma mensagem leva para atravessar a rede</translation>
    </message>
    <message>
        <source>From now on a message takes %1 each way</source>
        <translation>De agora em diante, uma mensagem leva %1 em cada sentido</translation>
    </message>
    <message>
        <source>Cras&amp;h the API…</source>
        <translation>Derru&amp;bar a API…</translation>
    </message>
    <message>
        <source>The API process dies at a point of its work, and starts again</source>
        <translation>O processo da API morre em um ponto do seu trabalho e inicia de novo</translation>
    </message>
    <message>
        <source>&amp;Slow the kitchen</source>
        <translation>Atrasar a co&amp;zinha</translation>
    </message>
    <message>
        <source>From now on the work takes %1 longer, which is more than the website waits</source>
        <translation>De agora em diante, o trabalho leva %1 a mais, o que é mais do que o site espera</translation>
    </message>
    <message>
        <source>&amp;Keep the story&apos;s faults away</source>
        <translation>&amp;Afastar as falhas da história</translation>
    </message>
    <message>
        <source>What the story has planned to go wrong does not happen any more</source>
        <translation>O que a história planejou para dar errado não acontece mais</translation>
    </message>
    <message>
        <source>Faults in &amp;words…</source>
        <translation>Falhas em pala&amp;vras…</translation>
    </message>
    <message>
        <source>Say in words what goes wrong besides the story, by number, for a while or by chance; what was done by hand stays</source>
        <translation>Dizer em palavras o que dá errado além da história, por número, por um tempo ou por acaso; o que foi feito à mão permanece</translation>
    </message>
    <message>
        <source>&amp;Before the claim</source>
        <translation>&amp;Antes da reserva</translation>
    </message>
    <message>
        <source>The request has arrived, and nothing of it is known</source>
        <translation>A requisição chegou, e nada se sabe dela</translation>
    </message>
    <message>
        <source>&amp;After the claim</source>
        <translation>&amp;Depois da reserva</translation>
    </message>
    <message>
        <source>The key is taken, and no work has been done</source>
        <translation>A chave está reservada, e nenhum trabalho foi feito</translation>
    </message>
    <message>
        <source>After the e&amp;ffect</source>
        <translation>Depois do &amp;efeito</translation>
    </message>
    <message>
        <source>The customer is charged, and nothing is recorded of it</source>
        <translation>O cliente foi cobrado, e nada disso está registrado</translation>
    </message>
    <message>
        <source>&amp;During the work</source>
        <translation>D&amp;urante o trabalho</translation>
    </message>
    <message>
        <source>The customer is charged, and no cake is baked</source>
        <translation>O cliente foi cobrado, e nenhum bolo foi assado</translation>
    </message>
    <message>
        <source>After the &amp;work</source>
        <translation>Depois do &amp;trabalho</translation>
    </message>
    <message>
        <source>The cake is baked, and the record does not say so</source>
        <translation>O bolo está assado, e o registro não diz isso</translation>
    </message>
    <message>
        <source>After the &amp;record</source>
        <translation>Depois do &amp;registro</translation>
    </message>
    <message>
        <source>All is done and recorded, and the reply is not sent</source>
        <translation>Tudo está feito e registrado, e a resposta não foi enviada</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Let time flow, or stop it</source>
        <translation>Deixar o tempo correr, ou pará-lo</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;sso</translation>
    </message>
    <message>
        <source>Stop time, and let one more event happen</source>
        <translation>Parar o tempo e deixar acontecer mais um evento</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Pu&amp;lar</translation>
    </message>
    <message>
        <source>Leap over the time in which nothing happens, to the next event, end of a lease or end of a retention</source>
        <translation>Saltar o tempo em que nada acontece, até o próximo evento, fim de concessão ou fim de retenção</translation>
    </message>
    <message>
        <source>Skip past the &amp;retention</source>
        <translation>Pular além da re&amp;tenção</translation>
    </message>
    <message>
        <source>Leap to the instant at which the next key is forgotten</source>
        <translation>Saltar até o instante em que a próxima chave é esquecida</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Até o &amp;fim</translation>
    </message>
    <message>
        <source>Play what is left, as fast as it goes</source>
        <translation>Reproduzir o que resta, o mais rápido possível</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Re&amp;começar</translation>
    </message>
    <message>
        <source>Begin the same story anew</source>
        <translation>Começar a mesma história de novo</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Mais de&amp;vagar</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Na metade da velocidade</translation>
    </message>
    <message>
        <source>Real &amp;time</source>
        <translation>Tempo r&amp;eal</translation>
    </message>
    <message>
        <source>As fast as the clock on the wall</source>
        <translation>Tão rápido quanto o relógio na parede</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Mais rápi&amp;do</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>No dobro da velocidade</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ao início</translation>
    </message>
    <message>
        <source>Look at the run before anything happened</source>
        <translation>Ver a execução antes de acontecer qualquer coisa</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Um evento atrás</translation>
    </message>
    <message>
        <source>Look at the run one event earlier</source>
        <translation>Ver a execução um evento antes</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Um evento adiante</translation>
    </message>
    <message>
        <source>Look at the run one event later</source>
        <translation>Ver a execução um evento depois</translation>
    </message>
    <message>
        <source>Back to before the trouble</source>
        <translation>Voltar a antes do problema</translation>
    </message>
    <message>
        <source>Look at the run as it stood before the first thing went wrong</source>
        <translation>Ver a execução como estava antes da primeira coisa dar errado</translation>
    </message>
    <message>
        <source>Return to now</source>
        <translation>Voltar ao presente</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>Parar de olhar para trás</translation>
    </message>
    <message>
        <source>&amp;Fork here</source>
        <translation>&amp;Bifurcar aqui</translation>
    </message>
    <message>
        <source>Continue from the moment shown, as another run; this one is kept to compare</source>
        <translation>Continuar a partir do momento mostrado, como outra execução; esta fica guardada para comparar</translation>
    </message>
    <message>
        <source>Fork here &amp;without faults</source>
        <translation>Bifurcar aqui se&amp;m falhas</translation>
    </message>
    <message>
        <source>Continue from the moment shown, and nothing that was planned to go wrong does any more</source>
        <translation>Continuar a partir do momento mostrado, sem que aconteça mais nada do que estava planejado para dar errado</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Lad&amp;o a lado</translation>
    </message>
    <message>
        <source>Another run beside this one, on one time axis: the same story, faults and deeds under another policy; once more for one run alone</source>
        <translation>Outra execução ao lado desta, no mesmo eixo de tempo: a mesma história, falhas e ações sob outra política; mais uma vez para uma execução só</translation>
    </message>
    <message>
        <source>T&amp;hree sides</source>
        <translation>Três l&amp;ados</translation>
    </message>
    <message>
        <source>A third run beside the other two; once more for two</source>
        <translation>Uma terceira execução ao lado das outras duas; mais uma vez para duas</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Próxima difere&amp;nça</translation>
    </message>
    <message>
        <source>Look at the next instant at which the sides differ; after the last one, at the first</source>
        <translation>Ver o próximo instante em que os lados diferem; depois do último, o primeiro</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>D&amp;iferença anterior</translation>
    </message>
    <message>
        <source>Look at the instant before at which the sides differ</source>
        <translation>Ver o instante anterior em que os lados diferem</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>Salvar a ima&amp;gem…</translation>
    </message>
    <message>
        <source>The diagram, or all sides as one picture: SVG, PNG, PDF or text</source>
        <translation>O diagrama, ou todos os lados em uma só imagem: SVG, PNG, PDF ou texto</translation>
    </message>
    <message>
        <source>There is one run only: put another beside it first.</source>
        <translation>Há só uma execução: ponha outra ao lado dela primeiro.</translation>
    </message>
    <message>
        <source>The sides do not differ so far.</source>
        <translation>Os lados não diferem até agora.</translation>
    </message>
    <message>
        <source>&amp;Break this…</source>
        <translation>&amp;Quebrar isto…</translation>
    </message>
    <message>
        <source>Try every placement of faults under this design, and show the shortest that breaks it</source>
        <translation>Tentar cada disposição de falhas sob este projeto e mostrar a mais curta que o quebra</translation>
    </message>
    <message>
        <source>What would sa&amp;ve it?</source>
        <translation>O que a &amp;salvaria?</translation>
    </message>
    <message>
        <source>The policies, and the single fields of this one, under which this very run keeps its promises</source>
        <translation>As políticas, e os campos isolados desta, sob os quais exatamente esta execução cumpre suas promessas</translation>
    </message>
    <message>
        <source>On an empty table nothing happens by itself: choose a story first.</source>
        <translation>Em uma mesa vazia nada acontece por si só: escolha primeiro uma história.</translation>
    </message>
    <message>
        <source>No promise is broken in this run up to the moment shown.</source>
        <translation>Nenhuma promessa é quebrada nesta execução até o momento mostrado.</translation>
    </message>
    <message>
        <source>Take back the last choice of story, faults, policy, key algorithm or retry, or the last fork</source>
        <translation>Desfazer a última escolha de história, falhas, política, algoritmo de chave ou novas tentativas, ou a última bifurcação</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>Choose again what was taken back</source>
        <translation>Escolher de novo o que foi desfeito</translation>
    </message>
    <message>
        <source>Edit a copy of the &amp;policy…</source>
        <translation>Editar uma cópia da &amp;política…</translation>
    </message>
    <message>
        <source>Every field of the policy as a form: rules checked and faults searched while you type, and what tells it apart from another one</source>
        <translation>Cada campo da política como formulário: regras verificadas e falhas procuradas enquanto você digita, e o que a distingue de outra</translation>
    </message>
    <message>
        <source>Nothing was chosen so far.</source>
        <translation>Nada foi escolhido até agora.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nada foi desfeito.</translation>
    </message>
    <message>
        <source>&amp;Magnify for a room</source>
        <translation>&amp;Ampliar para uma sala</translation>
    </message>
    <message>
        <source>Everything larger: diagram, story, verdict, keys and log; once more for the usual size</source>
        <translation>Tudo maior: diagrama, história, veredito, chaves e log; mais uma vez para o tamanho usual</translation>
    </message>
    <message>
        <source>There is no order whose cake is not known to be on its way.</source>
        <translation>Não há pedido cujo bolo não se saiba estar a caminho.</translation>
    </message>
    <message>
        <source>Leave the &amp;tunnel</source>
        <translation>Sair do &amp;túnel</translation>
    </message>
    <message>
        <source>Late&amp;ncy %1…</source>
        <translation>&amp;Latência %1…</translation>
    </message>
    <message>
        <source>They are kept away already.</source>
        <translation>Elas já estão afastadas.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Reproduzir de novo</translation>
    </message>
    <message>
        <source>Nothing more happens in this run.</source>
        <translation>Nada mais acontece nesta execução.</translation>
    </message>
    <message>
        <source>There is no quiet time ahead to leap over.</source>
        <translation>Não há tempo calmo à frente para saltar.</translation>
    </message>
    <message>
        <source>No key will be forgotten.</source>
        <translation>Nenhuma chave será esquecida.</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>A execução ainda não começou.</translation>
    </message>
    <message>
        <source>It is as slow as it gets.</source>
        <translation>Não dá para ir mais devagar.</translation>
    </message>
    <message>
        <source>It is as fast as it gets.</source>
        <translation>Não dá para ir mais rápido.</translation>
    </message>
    <message>
        <source>Nothing happened before this.</source>
        <translation>Nada aconteceu antes disto.</translation>
    </message>
    <message>
        <source>This is the present.</source>
        <translation>Este é o presente.</translation>
    </message>
    <message>
        <source>Look back first: a fork begins in the past.</source>
        <translation>Olhe para trás primeiro: uma bifurcação começa no passado.</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Nada deu errado até agora.</translation>
    </message>
    <message>
        <source>Begin another run: %1</source>
        <translation>Começar outra execução: %1</translation>
    </message>
    <message>
        <source>Choose the story %1</source>
        <translation>Escolher a história %1</translation>
    </message>
    <message>
        <source>Choose the policy %1</source>
        <translation>Escolher a política %1</translation>
    </message>
    <message>
        <source>Choose the key %1</source>
        <translation>Escolher a chave %1</translation>
    </message>
    <message>
        <source>Choose the retry rule %1</source>
        <translation>Escolher a regra de novas tentativas %1</translation>
    </message>
    <message>
        <source>Say in words what goes wrong</source>
        <translation>Dizer em palavras o que dá errado</translation>
    </message>
    <message>
        <source>%1, before the fork at %2</source>
        <translation>%1, antes da bifurcação em %2</translation>
    </message>
    <message>
        <source>Choose how long a key is remembered</source>
        <translation>Escolher por quanto tempo uma chave é lembrada</translation>
    </message>
    <message>
        <source>the name of such a file ends with .json</source>
        <translation>o nome de um arquivo desses termina em .json</translation>
    </message>
    <message>
        <source>Save it under such a name, so that it can be chosen again.</source>
        <translation>Salve-a com um nome assim, para que possa ser escolhida de novo.</translation>
    </message>
    <message>
        <source>the name of a run ends with .onecake</source>
        <translation>o nome de uma execução termina em .onecake</translation>
    </message>
    <message>
        <source>Save it under such a name, so that it can be opened again.</source>
        <translation>Salve-a com um nome assim, para que possa ser aberta de novo.</translation>
    </message>
    <message>
        <source>this run is played as the lesson has it</source>
        <translation>esta execução é reproduzida como a lição determina</translation>
    </message>
    <message>
        <source>Go on freely at the end of the lesson, or leave it, to change or save a run</source>
        <translation>Siga livremente no fim da lição, ou saia dela, para alterar ou salvar uma execução</translation>
    </message>
    <message>
        <source>opening a store</source>
        <translation>abertura de um armazenamento</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>um layout</translation>
    </message>
    <message>
        <source>is not a known layout; there are: %1</source>
        <translation>não é um layout conhecido; existem: %1</translation>
    </message>
    <message>
        <source>is a layout of %1, and this store is %2</source>
        <translation>é um layout de %1, e este armazenamento é %2</translation>
    </message>
    <message>
        <source>Choose a layout of this kind of store</source>
        <translation>Escolha um layout para este tipo de armazenamento</translation>
    </message>
    <message>
        <source>%1 closed %2 as failed instead of running it again</source>
        <translation>%1 encerrou %2 como falha, em vez de executar de novo</translation>
    </message>
    <message>
        <source>%1 got the key, because the lock of %2 was freed too early</source>
        <translation>%1 obteve a chave, porque a trava que %2 mantinha foi solta cedo demais</translation>
    </message>
    <message>
        <source>%1 took the key over, because %2 had ended with an error and left it open</source>
        <translation>%1 assumiu a chave, porque %2 tinha terminado com erro e a deixou aberta</translation>
    </message>
    <message>
        <source>%1 was carried out, because the record of %2 said that it had failed</source>
        <translation>%1 foi executada, porque segundo o registro %2 tinha falhado</translation>
    </message>
    <message>
        <source>%1 took the key from %2, which had asked for something else</source>
        <translation>%1 tomou a chave com a qual %2 tinha pedido outra coisa</translation>
    </message>
    <message>
        <source>%1 got the key as well, because the claim of %2 could not be seen yet when it looked</source>
        <translation>%1 também obteve a chave, porque a reserva que %2 fez ainda não era visível na consulta</translation>
    </message>
    <message>
        <source>%1 was taken up by %2</source>
        <translation>%1 foi atendida por %2</translation>
    </message>
    <message>
        <source>%1 is being carried out</source>
        <translation>%1 está sendo executada</translation>
    </message>
    <message>
        <source>%1 was carried out in part</source>
        <translation>%1 foi executada em parte</translation>
    </message>
    <message>
        <source>%1 was carried out</source>
        <translation>%1 foi executada</translation>
    </message>
    <message>
        <source>%1 claimed its key</source>
        <translation>%1 reservou sua chave</translation>
    </message>
    <message>
        <source>%1 was taken up</source>
        <translation>%1 foi atendida</translation>
    </message>
    <message>
        <source>%1 was accepted at once (%2)</source>
        <translation>%1 foi aceita na hora (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; then it was carried out</source>
        <translation>%1; então foi executada</translation>
    </message>
    <message>
        <source>%1; then it was carried out in part</source>
        <translation>%1; então foi executada em parte</translation>
    </message>
    <message>
        <source>%1; it is being carried out</source>
        <translation>%1; está sendo executada</translation>
    </message>
    <message>
        <source>%1 carried no key that can be used, and was carried out without protection</source>
        <translation>%1 não trazia uma chave utilizável e foi executada sem proteção</translation>
    </message>
    <message>
        <source>%1 was carried out without protection, because the store could not be reached</source>
        <translation>%1 foi executada sem proteção, porque o armazenamento não pôde ser alcançado</translation>
    </message>
    <message>
        <source>%1 was carried out beside the first, because duplicates may run</source>
        <translation>%1 foi executada ao lado da primeira, porque duplicatas podem rodar</translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because nothing looks for keys</source>
        <translation>%1 foi tratada como um novo pedido, porque nada procura chaves</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because nobody had reported that it was done</source>
        <translation>%1 retomou a requisição %2 mais uma vez, porque ninguém tinha informado que estava concluída</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had failed</source>
        <translation>%1 retomou a requisição %2 mais uma vez, porque tinha falhado</translation>
    </message>
    <message>
        <source>%1 took up request %2 once more, because it had been left unfinished</source>
        <translation>%1 retomou a requisição %2 mais uma vez, porque tinha ficado inacabada</translation>
    </message>
    <message>
        <source>%1 came under another key than %2, and was treated as a new order</source>
        <translation>%1 veio com outra chave que não a que %2 usou e foi tratada como um novo pedido</translation>
    </message>
    <message>
        <source>%1 was given a key of its own by the server, as %2 had been, and was treated as a new order</source>
        <translation>%1 recebeu do servidor uma chave própria, assim como %2, e foi tratada como um novo pedido</translation>
    </message>
    <message>
        <source>%1 was treated as a new order, because the name of the function is part of the key and had been changed since %2</source>
        <translation>%1 foi tratada como um novo pedido, porque o nome da função faz parte da chave e tinha mudado desde %2</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was treated as a new order</source>
        <translation>%1 veio com a mesma chave que %2 em outro escopo e foi tratada como um novo pedido</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 and another content, and was treated as a new order</source>
        <translation>%1 veio com a mesma chave que %2 e outro conteúdo e foi tratada como um novo pedido</translation>
    </message>
    <message>
        <source>%1 came with the key of %2 in another scope, and was carried out</source>
        <translation>%1 veio com a mesma chave que %2 em outro escopo e foi executada</translation>
    </message>
    <message>
        <source>%1 came with the key of %2, but the API makes one of the content, which was another, and it was carried out</source>
        <translation>%1 veio com a mesma chave que %2, mas a API deriva a chave do conteúdo, que era outro, e foi executada</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the clock of %3 is ahead, and the lease of %4 looked expired to it</source>
        <translation>%1 assumiu a chave em %2, porque o relógio de %3 está adiantado e nele a concessão que %4 tinha parecia expirada</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after its runtime had been ended</source>
        <translation>%1 assumiu a chave em %2, porque a concessão que %3 tinha acabou depois que seu ambiente de execução foi encerrado</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 had run out after %4 had crashed</source>
        <translation>%1 assumiu a chave em %2, porque a concessão que %3 tinha acabou depois da queda de %4</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 ran out while %4 stood still</source>
        <translation>%1 assumiu a chave em %2, porque a concessão que %3 tinha acabou enquanto %4 não avançava</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over, although %4 was still at work on it</source>
        <translation>%1 assumiu a chave em %2, porque a concessão que %3 tinha acabou, embora %4 ainda estivesse trabalhando nela</translation>
    </message>
    <message>
        <source>%1 took the key over at %2, because the lease of %3 was over and no end of it was on record</source>
        <translation>%1 assumiu a chave em %2, porque a concessão que %3 tinha acabou e nenhum término constava do registro</translation>
    </message>
    <message>
        <source>%1, and went on where it had stopped</source>
        <translation>%1, e continuou de onde tinha parado</translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the running claim of %3 looked expired to it</source>
        <translation>%1 foi admitida, porque o relógio de %2 está adiantado e nele a reserva em curso que %3 tinha parecia expirada</translation>
    </message>
    <message>
        <source>%1 was let in, because the clock of %2 is ahead, and the record of %3 looked expired to it</source>
        <translation>%1 foi admitida, porque o relógio de %2 está adiantado e nele o registro que %3 deixou parecia expirado</translation>
    </message>
    <message>
        <source>%1 came after the record of %2 had expired, and was treated as a new order</source>
        <translation>%1 chegou depois que o registro que %2 deixou tinha expirado e foi tratada como um novo pedido</translation>
    </message>
    <message>
        <source>%1 found the key free at %2, because the claim of %3 had expired</source>
        <translation>%1 encontrou a chave livre em %2, porque a reserva que %3 fez tinha expirado</translation>
    </message>
    <message>
        <source>%1 was let in as well, because nothing had been recorded about %2 yet</source>
        <translation>%1 também foi admitida, porque nada tinha sido registrado ainda sobre %2</translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2 before the crash</source>
        <translation>%1 foi admitida, porque nada tinha sido registrado sobre %2 antes da queda</translation>
    </message>
    <message>
        <source>%1 was let in, because nothing had been recorded about %2</source>
        <translation>%1 foi admitida, porque nada tinha sido registrado sobre %2</translation>
    </message>
    <message>
        <source>%1 found the key free, because it had been taken away from %2</source>
        <translation>%1 encontrou a chave livre, porque %2 a tinha perdido</translation>
    </message>
    <message>
        <source>%1 found the key free, because %2 had ended with an error and its record was removed</source>
        <translation>%1 encontrou a chave livre, porque %2 tinha terminado com erro e seu registro foi removido</translation>
    </message>
    <message>
        <source>%1 found the key free, because the record of %2 was removed at its end</source>
        <translation>%1 encontrou a chave livre, porque o registro que %2 mantinha foi removido no fim</translation>
    </message>
    <message>
        <source>names nothing; expected where it is to be written</source>
        <translation>não indica nada; esperado onde gravar</translation>
    </message>
    <message>
        <source>says how a hand-out is to be; expected --handout FILE as well</source>
        <translation>diz como um folheto deve ser; esperado também --handout FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no paper; expected a4 or letter</source>
        <translation>&quot;%1&quot; não é um formato de papel; esperado a4 ou letter</translation>
    </message>
    <message>
        <source>This lesson cannot be given</source>
        <translation>Esta lição não pode ser dada</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mistakes. Correct what is named here, and open it again.</source>
        <translation>
            <numerusform>%1 tem %n erro. Corrija o que é indicado aqui e abra de novo.</numerusform>
            <numerusform>%1 tem %n erros. Corrija o que é indicado aqui e abra de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>&amp;Abrir arquivo de lição…</translation>
    </message>
    <message>
        <source>Save a &amp;hand-out of</source>
        <translation>Salvar um &amp;folheto de</translation>
    </message>
    <message>
        <source>Save &amp;slides of</source>
        <translation>Salvar &amp;slides de</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lições (*.json)</translation>
    </message>
    <message>
        <source>
✓ </source>
        <translation>
✓ </translation>
    </message>
    <message>
        <source>
✗ </source>
        <translation>
✗ </translation>
    </message>
    <message>
        <source>nothing is asked here</source>
        <translation>nada é perguntado aqui</translation>
    </message>
    <message>
        <source>the answer is known already</source>
        <translation>a resposta já é conhecida</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>is missing, expected a text in each language</source>
        <translation>falta; esperado um texto em cada idioma</translation>
    </message>
    <message>
        <source>Language of the lesson</source>
        <translation>Idioma da lição</translation>
    </message>
    <message>
        <source>Keys and log of the run</source>
        <translation>Chaves e log da execução</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the lesson says and asks</source>
        <translation>O que a lição diz e pergunta</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · passo %2 de %3</translation>
    </message>
    <message>
        <source>Shows the presenter&apos;s notes, and lets a question be passed without a prediction (Ctrl+N)</source>
        <translation>Mostra as notas do apresentador e permite passar por uma pergunta sem previsão (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stopped at %2 %</source>
        <translation>%1 · parada em %2 %</translation>
    </message>
    <message>
        <source>%1: all %2 placements were tried</source>
        <translation>%1: todas as %2 disposições foram tentadas</translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation>%1: %2 por cento</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 por segundo</translation>
    </message>
    <message>
        <source>about %1 s left · %2</source>
        <translation>faltam cerca de %1 s · %2</translation>
    </message>
    <message>
        <source>stopped · %1</source>
        <translation>parada · %1</translation>
    </message>
    <message>
        <source>Where to listen; %1 if not given. Port 0 takes any that is free.</source>
        <translation>Onde escutar; %1 se não for dado. A porta 0 toma qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>Let everybody in this network in; without it only this machine is let in. It asks before.</source>
        <translation>Deixa entrar todos nesta rede; sem esta opção, só esta máquina entra. Ele pergunta antes.</translation>
    </message>
    <message>
        <source>With --lan: do not ask.</source>
        <translation>Com --lan: não perguntar.</translation>
    </message>
    <message>
        <source>others than this machine could reach it there</source>
        <translation>outros além desta máquina poderiam alcançá-lo ali</translation>
    </message>
    <message>
        <source>Say --lan if you want that</source>
        <translation>Diga --lan se quiser isso</translation>
    </message>
    <message>
        <source>was not confirmed: everybody in this network could reach it</source>
        <translation>não foi confirmado: todos nesta rede poderiam alcançá-lo</translation>
    </message>
    <message>
        <source>Add --yes if you want that</source>
        <translation>Acrescente --yes se quiser isso</translation>
    </message>
    <message>
        <source>this machine is in no network</source>
        <translation>esta máquina não está em nenhuma rede</translation>
    </message>
    <message>
        <source>Connect it to one, or leave --lan out</source>
        <translation>Conecte-a a uma, ou omita --lan</translation>
    </message>
    <message>
        <source>What goes wrong, by number: &quot;lose reply 1; delay request 2 by 8s; tunnel 10s..20s&quot;; with &quot;of key K&quot; after it the messages of that key are counted. Times count from the start.</source>
        <translation>O que dá errado, por número: &quot;lose reply 1; delay request 2 by 8s; tunnel 10s..20s&quot;; com &quot;of key K&quot; depois, contam-se as mensagens dessa chave. Os tempos contam desde o início.</translation>
    </message>
    <message>
        <source>The seed of faults by chance; 1 if not given.</source>
        <translation>A semente das falhas por acaso; 1 se não for dada.</translation>
    </message>
    <message>
        <source>Write what happened as a run, which onecake play and the window open. The file is written at the end.</source>
        <translation>Grava o que aconteceu como uma execução, que onecake play e a janela abrem. O arquivo é gravado no fim.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to %2</source>
        <translation>&quot;%1&quot; não é um número inteiro de 0 a %2</translation>
    </message>
    <message>
        <source>Give the file such a name</source>
        <translation>Dê ao arquivo um nome assim</translation>
    </message>
    <message>
        <source>no file can be written there</source>
        <translation>nenhum arquivo pode ser gravado ali</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Escolha outro lugar</translation>
    </message>
    <message>
        <source>about the chosen key</source>
        <translation>sobre a chave escolhida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Only what is about the chosen &amp;key</source>
        <translation>Somente o que é sobre a &amp;chave escolhida</translation>
    </message>
    <message>
        <source>Only what is about the chosen key</source>
        <translation>Somente o que é sobre a chave escolhida</translation>
    </message>
    <message>
        <source>Choose a key in the table of keys, or an event that is about one</source>
        <translation>Escolha uma chave na tabela de chaves, ou um evento que seja sobre uma</translation>
    </message>
    <message>
        <source>Customer → Website</source>
        <translation>Cliente → Site</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Press Order a cake ({lab.order}).</source>
        <translation>Nada aconteceu ainda.
Pressione Pedir um bolo ({lab.order}).</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Press Play ({lab.play}).</source>
        <translation>Nada aconteceu ainda.
Pressione Reproduzir ({lab.play}).</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salva como %1</translation>
    </message>
    <message>
        <source>before another story begins</source>
        <translation>antes que outra história comece</translation>
    </message>
    <message>
        <source>before the lesson&apos;s story begins</source>
        <translation>antes que a história da lição comece</translation>
    </message>
    <message>
        <source>before the counter-example begins</source>
        <translation>antes que o contraexemplo comece</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;História</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>&amp;Falhas</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;Restore the layout</source>
        <translation>&amp;Restaurar o layout</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>A história</translation>
    </message>
    <message>
        <source>something happens at %1</source>
        <translation>algo acontece em %1</translation>
    </message>
    <message>
        <source>Nothing ordered yet.</source>
        <translation>Nada pedido ainda.</translation>
    </message>
    <message>
        <source>Virtual time %1</source>
        <translation>Tempo virtual %1</translation>
    </message>
    <message>
        <source>%1Keys in %2%3</source>
        <translation>%1Chaves em %2%3</translation>
    </message>
    <message>
        <source>PRODUCTION – %1 – OneCake[*]</source>
        <translation>PRODUÇÃO – %1 – OneCake[*]</translation>
    </message>
    <message>
        <source>before the window closes</source>
        <translation>antes que a janela feche</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas as %1</translation>
    </message>
    <message>
        <source>%1: which ones are looked at</source>
        <translation>%1: quais são examinadas</translation>
    </message>
    <message>
        <source>Which attribute holds which field</source>
        <translation>Que atributo contém que campo</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Carregar…</translation>
    </message>
    <message>
        <source>A mapping that was saved</source>
        <translation>Um mapeamento que foi salvo</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>Sa&amp;lvar como…</translation>
    </message>
    <message>
        <source>As a file, also for --mapping of onecake keys</source>
        <translation>Como arquivo, também para --mapping de onecake keys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the table as it is read now</source>
        <translation>Deixar a tabela como é lida agora</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Read the table like this</source>
        <translation>Ler a tabela deste modo</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>escolha um</translation>
    </message>
    <message>
        <source>When over</source>
        <translation>Quando acaba</translation>
    </message>
    <message>
        <source>After a claim whose lease is over</source>
        <translation>Depois de uma reserva cuja concessão acabou</translation>
    </message>
    <message>
        <source>the next request takes it over</source>
        <translation>a próxima requisição a assume</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>não armazenado</translation>
    </message>
    <message>
        <source>the next request runs as new</source>
        <translation>a próxima requisição roda como nova</translation>
    </message>
    <message>
        <source>Without lease</source>
        <translation>Sem concessão</translation>
    </message>
    <message>
        <source>After a claim without a lease</source>
        <translation>Depois de uma reserva sem concessão</translation>
    </message>
    <message>
        <source>After failure</source>
        <translation>Após falha</translation>
    </message>
    <message>
        <source>After a failure</source>
        <translation>Depois de uma falha</translation>
    </message>
    <message>
        <source>, the next request</source>
        <translation>, a próxima requisição</translation>
    </message>
    <message>
        <source>, what the next request with its key gets</source>
        <translation>, o que recebe a próxima requisição com sua chave</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>não há como saber</translation>
    </message>
    <message>
        <source>the next request is refused</source>
        <translation>a próxima requisição é recusada</translation>
    </message>
    <message>
        <source>the next request is answered</source>
        <translation>a próxima requisição é respondida</translation>
    </message>
    <message>
        <source>●●● sure</source>
        <translation>●●● certo</translation>
    </message>
    <message>
        <source>●●○ likely</source>
        <translation>●●○ provável</translation>
    </message>
    <message>
        <source>●○○ guess</source>
        <translation>●○○ palpite</translation>
    </message>
    <message>
        <source>✎ yours</source>
        <translation>✎ seu</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>e nada mais</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Scope, joined with</source>
        <translation>Escopo, junto com</translation>
    </message>
    <message>
        <source>Scope, which part</source>
        <translation>Escopo, qual parte</translation>
    </message>
    <message>
        <source>Scope, separator</source>
        <translation>Escopo, separador</translation>
    </message>
    <message>
        <source>Result, stored as</source>
        <translation>Resultado, armazenado como</translation>
    </message>
    <message>
        <source>✗ It </source>
        <translation>✗ O campo </translation>
    </message>
    <message>
        <source>as it is read now: </source>
        <translation>como é lida agora: </translation>
    </message>
    <message>
        <source>recognised: </source>
        <translation>reconhecida: </translation>
    </message>
    <message>
        <source>proposed from names, types and rows (assumed)</source>
        <translation>proposta a partir de nomes, tipos e linhas (suposição)</translation>
    </message>
    <message>
        <source>nothing: a library that is not known here</source>
        <translation>nada: uma biblioteca não conhecida aqui</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Carregar um mapeamento</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salvar o mapeamento</translation>
    </message>
    <message>
        <source>Sample rows as they are read</source>
        <translation>Linhas de amostra como são lidas</translation>
    </message>
    <message>
        <source>The table has no rows to try the mapping on.</source>
        <translation>A tabela não tem linhas em que testar o mapeamento.</translation>
    </message>
    <message>
        <source>● is answered from the record</source>
        <translation>● é respondida a partir do registro</translation>
    </message>
    <message>
        <source>in progress for 18 min</source>
        <translation>em andamento há 18 min</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>As it is read · at %1</source>
        <translation>Como é lido · em %1</translation>
    </message>
    <message>
        <source>Nothing can be tried: the table is empty.</source>
        <translation>Nada pode ser testado: a tabela está vazia.</translation>
    </message>
    <message>
        <source>%1 of %2 sample rows can be read.</source>
        <translation>%1 de %2 linhas de amostra podem ser lidas.</translation>
    </message>
    <message>
        <source>Something is missing yet, or cannot be understood: see the fields of the mapping.</source>
        <translation>Ainda falta algo, ou algo não pode ser entendido: veja os campos do mapeamento.</translation>
    </message>
    <message>
        <source>looking at what matches</source>
        <translation>exame do que corresponde</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Only a message can be lost or delayed.</source>
        <translation>Só uma mensagem pode ser perdida ou atrasada.</translation>
    </message>
    <message>
        <source>Only requests, replies and answers of the store can be lost on their way.</source>
        <translation>Só requisições, respostas e respostas do armazenamento podem se perder no caminho.</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Requisição %1: %2</translation>
    </message>
    <message>
        <source>Reply %1: %2</source>
        <translation>Resposta %1: %2</translation>
    </message>
    <message>
        <source>It is lost already: what lost it is in the list of faults, and can be switched off there.</source>
        <translation>Já está perdida: o que a perdeu está na lista de falhas e pode ser desligado lá.</translation>
    </message>
    <message>
        <source>It is lost already.</source>
        <translation>Já está perdida.</translation>
    </message>
    <message>
        <source>An answer of the store can be lost, but not delayed or duplicated.</source>
        <translation>Uma resposta do armazenamento pode se perder, mas não ser atrasada nem duplicada.</translation>
    </message>
    <message>
        <source>Before the &amp;charge</source>
        <translation>Antes da &amp;cobrança</translation>
    </message>
    <message>
        <source>After the cha&amp;rge</source>
        <translation>Depois da co&amp;brança</translation>
    </message>
    <message>
        <source>After the r&amp;ecord</source>
        <translation>Depois do re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perder</translation>
    </message>
    <message>
        <source>It is lost half-way, and nobody is told</source>
        <translation>Ela se perde no meio do caminho, e ninguém fica sabendo</translation>
    </message>
    <message>
        <source>D&amp;uplicate it</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>It arrives twice</source>
        <translation>Ela chega duas vezes</translation>
    </message>
    <message>
        <source>%1: forks at %2 and adds %3. The run until now stays beside it.</source>
        <translation>%1: bifurca em %2 e acrescenta %3. A execução até agora fica ao lado.</translation>
    </message>
    <message>
        <source>&amp;Delay it</source>
        <translation>&amp;Atrasar</translation>
    </message>
    <message>
        <source>By %1, longer than the website waits</source>
        <translation>Em %1, mais do que o site espera</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Forks at %1 and adds %2. Another time can be set in the list of faults.</source>
        <translation>Bifurca em %1 e acrescenta %2. Outro tempo pode ser definido na lista de falhas.</translation>
    </message>
    <message>
        <source>&amp;Crash here</source>
        <translation>&amp;Derrubar aqui</translation>
    </message>
    <message>
        <source>The API process dies at this point</source>
        <translation>O processo da API morre neste ponto</translation>
    </message>
    <message>
        <source>Crash at another &amp;point</source>
        <translation>Derrubar em outro po&amp;nto</translation>
    </message>
    <message>
        <source>Forks at %1 and adds %2.</source>
        <translation>Bifurca em %1 e acrescenta %2.</translation>
    </message>
    <message>
        <source>&amp;Fork here, change nothing</source>
        <translation>Bi&amp;furcar aqui, sem alterar nada</translation>
    </message>
    <message>
        <source>Another run goes on from here; this one is kept to compare</source>
        <translation>Outra execução continua daqui; esta fica guardada para comparar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Connection lost; trying again %1. (%2)</source>
        <translation>Conexão perdida; nova tentativa %1. (%2)</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found by a word or two</source>
        <translation>Tudo o que se pode fazer aqui, encontrado com uma ou duas palavras</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Language, appearance, size of letters, first page, keys</source>
        <translation>Idioma, aparência, tamanho das letras, primeira página, teclas</translation>
    </message>
    <message>
        <source>A &amp;tour in six steps</source>
        <translation>Um &amp;tour em seis passos</translation>
    </message>
    <message>
        <source>Six places, told of one after the other</source>
        <translation>Seis lugares, explicados um após o outro</translation>
    </message>
    <message>
        <source>&amp;Notes for the speaker</source>
        <translation>&amp;Notas do apresentador</translation>
    </message>
    <message>
        <source>A window of one&apos;s own with notes, what comes next and the clock; while presenting it fills the other screen</source>
        <translation>Uma janela própria com notas, o que vem a seguir e o relógio; durante a apresentação, ela ocupa a outra tela</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ab&amp;rir…</translation>
    </message>
    <message>
        <source>Open a run, a part of one, or a store</source>
        <translation>Abrir uma execução, uma parte de uma, ou um armazenamento</translation>
    </message>
    <message>
        <source>OneCake &amp;begins with</source>
        <translation>O OneCake co&amp;meça com</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ja&amp;nela</translation>
    </message>
    <message>
        <source>It is for one person, and you present to a room.</source>
        <translation>É para uma pessoa só, e você está apresentando para uma sala.</translation>
    </message>
    <message>
        <source>OneCake · </source>
        <translation>OneCake · </translation>
    </message>
    <message>
        <source>Find by payload</source>
        <translation>Procurar por conteúdo</translation>
    </message>
    <message>
        <source>Choose the library that made the key</source>
        <translation>Escolha a biblioteca que formou a chave</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Co&amp;nteúdo</translation>
    </message>
    <message>
        <source>powertools_json(body).[userId, productId]</source>
        <translation>powertools_json(body).[userId, productId]</translation>
    </message>
    <message>
        <source>What the library hashes of the event, as event_key_jmespath says it; empty: all of it</source>
        <translation>De que parte do evento a biblioteca calcula o hash, como em event_key_jmespath; vazio: do evento inteiro</translation>
    </message>
    <message>
        <source>P&amp;refix</source>
        <translation>P&amp;refixo</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>&amp;Hash</translation>
    </message>
    <message>
        <source>Hashed &amp;text</source>
        <translation>&amp;Texto do hash</translation>
    </message>
    <message>
        <source>What the library hashes, for comparing with a log</source>
        <translation>De que a biblioteca calcula o hash, para comparar com um log</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar chave</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir até ela</translation>
    </message>
    <message>
        <source>Show the record of this key (Ctrl+Return)</source>
        <translation>Mostrar o registro desta chave (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What was pasted is larger than 300 KB. Paste only what the key is taken from, or ask onecake keys find.</source>
        <translation>O que foi colado é maior que 300 KB. Cole só aquilo de que a chave é extraída, ou use onecake keys find.</translation>
    </message>
    <message>
        <source>this library has none</source>
        <translation>esta biblioteca não tem</translation>
    </message>
    <message>
        <source>What stands before the # of the key: %1</source>
        <translation>O que vem antes do # da chave: %1</translation>
    </message>
    <message>
        <source>Paste what was sent, and its key appears here.</source>
        <translation>Cole o que foi enviado, e a chave aparece aqui.</translation>
    </message>
    <message>
        <source>This table does not say that its keys are made of the payload. Choose the library that made them.</source>
        <translation>Esta tabela não diz que suas chaves são derivadas do conteúdo. Escolha a biblioteca que as formou.</translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; those that the table has are tried.</source>
        <translation>Sem o prefixo, este é o fim da chave; os que a tabela tem são testados.</translation>
    </message>
    <message>
        <source>Without the prefix this is the end of the key; the search finds any key that ends so.</source>
        <translation>Sem o prefixo, este é o fim da chave; a busca encontra qualquer chave que termine assim.</translation>
    </message>
    <message>
        <source>If it has no record, the other ways to make a key of the payload are tried: another hash, as a text, without what is null, numbers written otherwise.</source>
        <translation>Se não houver registro, são tentados os outros modos de derivar uma chave do conteúdo: outro hash, como texto, sem o que é null, números escritos de outra forma.</translation>
    </message>
    <message>
        <source>This is the key as the library usually makes it.</source>
        <translation>Esta é a chave como a biblioteca costuma formá-la.</translation>
    </message>
    <message>
        <source>The payload alone does not determine the key.</source>
        <translation>O conteúdo sozinho não determina a chave.</translation>
    </message>
    <message>
        <source>Looking for its record…</source>
        <translation>Procurando seu registro…</translation>
    </message>
    <message>
        <source>looking for the record of a payload</source>
        <translation>busca do registro de um conteúdo</translation>
    </message>
    <message>
        <source>Its record was found, by another way than the usual.</source>
        <translation>O registro foi encontrado, por outro modo que não o usual.</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>a resposta %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>%1 of %2 fell</source>
        <translation>%1 de %2 caíram</translation>
    </message>
    <message>
        <source>%1 of %2 came later</source>
        <translation>%1 de %2 chegaram mais tarde</translation>
    </message>
    <message>
        <source>struck at %1</source>
        <translation>ocorreu em %1</translation>
    </message>
    <message>
        <source>has not struck yet</source>
        <translation>ainda não ocorreu</translation>
    </message>
    <message>
        <source>the run was over before it</source>
        <translation>a execução acabou antes</translation>
    </message>
    <message>
        <source>has not begun yet</source>
        <translation>ainda não começou</translation>
    </message>
    <message>
        <source>nothing was lost in it</source>
        <translation>nada se perdeu nele</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>no call came in it</source>
        <translation>nenhuma chamada caiu nele</translation>
    </message>
    <message>
        <source>calls it struck: %1</source>
        <translation>chamadas atingidas: %1</translation>
    </message>
    <message>
        <source>not reached: replies sent: %1</source>
        <translation>não alcançada: respostas enviadas: %1</translation>
    </message>
    <message>
        <source>not reached: requests sent: %1</source>
        <translation>não alcançada: requisições enviadas: %1</translation>
    </message>
    <message>
        <source>not reached: attempt %1 did not come that far</source>
        <translation>não alcançada: a tentativa %1 não chegou tão longe</translation>
    </message>
    <message>
        <source>did not strike in this run</source>
        <translation>não ocorreu nesta execução</translation>
    </message>
    <message>
        <source>by hand at %1</source>
        <translation>à mão em %1</translation>
    </message>
    <message>
        <source>by hand at %1, and never struck</source>
        <translation>à mão em %1, e nunca ocorreu</translation>
    </message>
    <message>
        <source>by hand at %1, has not struck yet</source>
        <translation>à mão em %1, ainda não ocorreu</translation>
    </message>
    <message>
        <source>by hand at %1, struck at %2 (%3)</source>
        <translation>à mão em %1, ocorreu em %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Change a fault to %1</source>
        <translation>Mudar uma falha para %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Ligar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desligar %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Ligar: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Desligar: %1</translation>
    </message>
    <message>
        <source>Change the faults in words</source>
        <translation>Alterar as falhas em palavras</translation>
    </message>
    <message>
        <source>Choose the seed %1</source>
        <translation>Escolher a semente %1</translation>
    </message>
    <message>
        <source>Keep exactly what fell by chance</source>
        <translation>Manter exatamente o que caiu por acaso</translation>
    </message>
    <message>
        <source>Fork at %1 with %2</source>
        <translation>Bifurcar em %1 com %2</translation>
    </message>
    <message>
        <source>All that had happened until %1 stayed as it was.</source>
        <translation>Tudo o que tinha acontecido até %1 ficou como estava.</translation>
    </message>
    <message>
        <source>It strikes what had already happened: from %1 on the run is another one.</source>
        <translation>Atinge o que já tinha acontecido: de %1 em diante a execução é outra.</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>esperado um de: %1</translation>
    </message>
    <message>
        <source>expected some of these, separated by commas: %1</source>
        <translation>esperados alguns destes, separados por vírgulas: %1</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>esperado um número inteiro</translation>
    </message>
    <message>
        <source>expected whole numbers, separated by commas</source>
        <translation>esperados números inteiros, separados por vírgulas</translation>
    </message>
    <message>
        <source>expected a time such as 5s or 250ms</source>
        <translation>esperado um tempo como 5s ou 250ms</translation>
    </message>
    <message>
        <source>expected a time such as 5s or 24h, or unlimited</source>
        <translation>esperado um tempo como 5s ou 24h, ou unlimited</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Only what is assumed</source>
        <translation>Somente o que é suposto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>None is given.</source>
        <translation>Nenhuma é indicada.</translation>
    </message>
    <message>
        <source>Every field has a source.</source>
        <translation>Cada campo tem uma fonte.</translation>
    </message>
    <message>
        <source>It is nobody&apos;s system: nothing is assumed of one.</source>
        <translation>Não é o sistema de ninguém: nada se supõe sobre um.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are assumed: no source says what they are.</source>
        <translation>%1 de %2 campos são supostos: nenhuma fonte diz o que são.</translation>
    </message>
    <message>
        <source>? assumed</source>
        <translation>? suposto</translation>
    </message>
    <message>
        <source>● from a source</source>
        <translation>● de uma fonte</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;&lt;small&gt;%3%4&lt;/small&gt;</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;&lt;small&gt;%3%4&lt;/small&gt;</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, my copy</source>
        <translation>%1, minha cópia</translation>
    </message>
    <message>
        <source>A copy of %1 with other values in: %2.</source>
        <translation>Uma cópia de %1 com outros valores em: %2.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the copy: %1</source>
        <translation>Escolhido por quem fez a cópia: %1</translation>
    </message>
    <message>
        <source>is empty, expected a name for the copy</source>
        <translation>está vazio; esperado um nome para a cópia</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, %2</source>
        <translation>é &quot;%1&quot;, %2</translation>
    </message>
    <message numerus="yes">
        <source>the copy breaks %n rule(s), and no policy&apos;s file may</source>
        <translation>
            <numerusform>a cópia viola %n regra, e nenhum arquivo de política pode</numerusform>
            <numerusform>a cópia viola %n regras, e nenhum arquivo de política pode</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Corrija primeiro o que está marcado.</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Uma cópia de %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>nenhuma outra política</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos os campos</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>o que difere</translation>
    </message>
    <message>
        <source>what you changed</source>
        <translation>o que você alterou</translation>
    </message>
    <message>
        <source>what is assumed</source>
        <translation>o que é suposto</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nome da cópia</translation>
    </message>
    <message>
        <source>What the copy is called in lists; its file&apos;s name becomes its id</source>
        <translation>Como a cópia se chama nas listas; o nome do seu arquivo se torna seu id</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar com</translation>
    </message>
    <message>
        <source>Puts the fields of that policy beside these, and searches for what tells the two apart</source>
        <translation>Põe os campos dessa política ao lado destes e procura o que distingue as duas</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Which fields are shown; broken ones always are</source>
        <translation>Que campos são mostrados; os violados sempre são</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Desfaz a última alteração</translation>
    </message>
    <message>
        <source>Changes again what was undone</source>
        <translation>Refaz o que foi desfeito</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Writes the copy to a file that --policy takes</source>
        <translation>Grava a cópia em um arquivo que --policy aceita</translation>
    </message>
    <message>
        <source>Use in the &amp;lab</source>
        <translation>Usar no &amp;laboratório</translation>
    </message>
    <message>
        <source>Closes the form, and plays the run in the lab under the copy</source>
        <translation>Fecha o formulário e reproduz a execução do laboratório sob a cópia</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>The copy stays as it is until another policy is played in the lab</source>
        <translation>A cópia fica como está até que outra política seja usada no laboratório</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken: the copy can be saved and played once that is mended.</source>
        <translation>
            <numerusform>%n regra violada: a cópia pode ser salva e usada quando isso for corrigido.</numerusform>
            <numerusform>%n regras violadas: a cópia pode ser salva e usada quando isso for corrigido.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be explored.</source>
        <translation>Não pôde ser explorada.</translation>
    </message>
    <message>
        <source>Holds under every single fault.</source>
        <translation>Cumpre-se sob toda falha isolada.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Salvar a cópia</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Use the policy %1</source>
        <translation>Usar a política %1</translation>
    </message>
    <message>
        <source>before another run begins</source>
        <translation>antes que outra execução comece</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>não existe esse campo</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message>
        <source>Differs from the other policy, which has: %1</source>
        <translation>Difere da outra política, que tem: %1</translation>
    </message>
    <message>
        <source>The same in the other policy: %1</source>
        <translation>O mesmo na outra política: %1</translation>
    </message>
    <message>
        <source>✗ %1 %2.</source>
        <translation>✗ %1 %2.</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Definir %1 como %2</translation>
    </message>
    <message>
        <source>A change that mends this rule and breaks no other</source>
        <translation>Uma alteração que corrige esta regra e não viola nenhuma outra</translation>
    </message>
    <message>
        <source>Choose a policy to compare with: its fields come beside these.</source>
        <translation>Escolha uma política para comparar: seus campos ficam ao lado destes.</translation>
    </message>
    <message>
        <source>No field is of that kind.</source>
        <translation>Nenhum campo é desse tipo.</translation>
    </message>
    <message>
        <source>◆ Fields of the other policy that mean nothing here: %1</source>
        <translation>◆ Campos da outra política que não significam nada aqui: %1</translation>
    </message>
    <message>
        <source>, expected a list of whole numbers</source>
        <translation>; esperada uma lista de números inteiros</translation>
    </message>
    <message>
        <source>, expected a whole number</source>
        <translation>; esperado um número inteiro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atal&amp;hos de teclado…</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Other keys, and single letters off.</source>
        <translation>Outras teclas, e desligar letras isoladas.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Como a área de trabalho (%1)</translation>
    </message>
    <message>
        <source>What is open already speaks the language from the next start on.</source>
        <translation>O que já está aberto fala o idioma a partir do próximo início.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Tamanho das letras</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the size that the desktop asks for. “Magnify for a room” and “Present” enlarge it further.</source>
        <translation>Do tamanho que a área de trabalho pede. “Ampliar para uma sala” e “Apresentar” o aumentam ainda mais.</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>A partir do próximo início.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>A&amp;presentar</translation>
    </message>
    <message>
        <source>Show pressed &amp;keys</source>
        <translation>Mostrar as &amp;teclas pressionadas</translation>
    </message>
    <message>
        <source>The whole screen, readable from the last row; Page Down and Page Up step, B blanks the screen, Esc ends it</source>
        <translation>A tela inteira, legível da última fileira; Page Down e Page Up avançam e voltam, B apaga a tela, Esc encerra</translation>
    </message>
    <message>
        <source>Each key that is pressed, and what it does, in the corner</source>
        <translation>Cada tecla pressionada e o que ela faz, no canto</translation>
    </message>
    <message>
        <source>The screen is black. B shows it again.</source>
        <translation>A tela está preta. B a mostra de novo.</translation>
    </message>
    <message>
        <source>S&amp;top it</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation>Até onde foi a alteração</translation>
    </message>
    <message>
        <source>At once; what was done stays done</source>
        <translation>Imediatamente; o que foi feito permanece feito</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>Há conexões demais.</translation>
    </message>
    <message>
        <source>The request is not well-formed, or its head is too large.</source>
        <translation>A requisição não é bem formada, ou seu cabeçalho é grande demais.</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel to another host; this proxy passes requests to one service.</source>
        <translation>CONNECT pede um túnel para outro host; este proxy passa requisições para um só serviço.</translation>
    </message>
    <message>
        <source>A request with more than 16 MiB was to be duplicated, and was sent once only.</source>
        <translation>Uma requisição com mais de 16 MiB devia ser duplicada, e foi enviada só uma vez.</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP/1.1, or ambiguously; its answer was not passed on.</source>
        <translation>%1 não responde em HTTP/1.1, ou responde de forma ambígua; sua resposta não foi passada adiante.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not well-formed HTTP/1.1.</source>
        <translation>A resposta do serviço não é HTTP/1.1 bem formado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 não pode ser alcançado: %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <translation>O serviço não pode ser alcançado: %1.</translation>
    </message>
    <message>
        <source>there is no such removal to resume</source>
        <translation>não há uma remoção dessas para retomar</translation>
    </message>
    <message>
        <source>this removal has ended already</source>
        <translation>esta remoção já terminou</translation>
    </message>
    <message>
        <source>Its line in the journal is damaged: what it was cannot be told.</source>
        <translation>Sua linha no diário está danificada: não dá para saber o que era.</translation>
    </message>
    <message>
        <source>The very same record is there already.</source>
        <translation>Exatamente o mesmo registro já está lá.</translation>
    </message>
    <message>
        <source>A record of that key is there now: </source>
        <translation>Agora há um registro dessa chave: </translation>
    </message>
    <message>
        <source>the folder for the trash cannot be made</source>
        <translation>a pasta da lixeira não pode ser criada</translation>
    </message>
    <message>
        <source>Allow writing to the folder above, or free space on </source>
        <translation>Permita a gravação na pasta acima, ou libere espaço em </translation>
    </message>
    <message>
        <source>Terms of the query</source>
        <translation>Termos da consulta</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Quais chaves</translation>
    </message>
    <message>
        <source>Ctrl+Space suggests what can go here, F1 explains</source>
        <translation>Ctrl+Espaço sugere o que pode entrar aqui, F1 explica</translation>
    </message>
    <message>
        <source>Which keys: status:stuck scope:placeOrder key:9f* expires&lt;1h replays&gt;3 &quot;carrot&quot;</source>
        <translation>Quais chaves: status:stuck scope:placeOrder key:9f* expires&lt;1h replays&gt;3 &quot;carrot&quot;</translation>
    </message>
    <message>
        <source>Alt+Return in the line does the same</source>
        <translation>Alt+Enter na linha faz o mesmo</translation>
    </message>
    <message>
        <source>How a query is written</source>
        <translation>Como se escreve uma consulta</translation>
    </message>
    <message>
        <source>How a query is written (F1)</source>
        <translation>Como se escreve uma consulta (F1)</translation>
    </message>
    <message>
        <source>%1 of %2 tokens left</source>
        <translation>restam %1 de %2 fichas</translation>
    </message>
    <message>
        <source>counting down to the next try</source>
        <translation>contagem regressiva até a próxima tentativa</translation>
    </message>
    <message>
        <source>all that this removal takes is in the trash already</source>
        <translation>tudo o que esta remoção retira já está na lixeira</translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation>Continue-a como está</translation>
    </message>
    <message>
        <source>its query &quot;%1&quot; cannot be read any more</source>
        <translation>sua consulta &quot;%1&quot; não pode mais ser lida</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select a key, or a message in the diagram.</source>
        <translation>Selecione uma chave, ou uma mensagem no diagrama.</translation>
    </message>
    <message>
        <source>At this moment the store holds no record of the key
%1</source>
        <translation>Neste momento o armazenamento não tem registro da chave
%1</translation>
    </message>
    <message>
        <source>What OneCake did with this key</source>
        <translation>O que o OneCake fez com esta chave</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Raw item</source>
        <translation>Item bruto</translation>
    </message>
    <message>
        <source>The item as it is stored</source>
        <translation>O item como está armazenado</translation>
    </message>
    <message>
        <source>Copy the stored result</source>
        <translation>Copiar o resultado armazenado</translation>
    </message>
    <message>
        <source>Copy the stored result, byte for byte</source>
        <translation>Copiar o resultado armazenado, byte por byte</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>nenhum armazenado</translation>
    </message>
    <message>
        <source>More was removed than could be looked through here.</source>
        <translation>Foi removido mais do que se pôde examinar aqui.</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
    <message>
        <source>%1 cannot be read before what an interrupted program had begun in it is rolled back. That writes to the file, as SQLite itself does whenever the file is opened for writing; what was committed stays.</source>
        <translation>%1 não pode ser lido antes que se desfaça o que um programa interrompido tinha começado nele. Isso grava no arquivo, como o próprio SQLite faz sempre que o arquivo é aberto para gravação; o que foi confirmado permanece.</translation>
    </message>
    <message>
        <source>recovering a file</source>
        <translation>recuperação de um arquivo</translation>
    </message>
    <message>
        <source>Remove &amp;without undo: only the names are kept, and it cannot be taken back</source>
        <translation>Remover &amp;sem desfazer: só os nomes são guardados, e não há volta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove keys from %1</source>
        <translation>Remover chaves de %1</translation>
    </message>
    <message>
        <source>Counting what matches…</source>
        <translation>Contando o que corresponde…</translation>
    </message>
    <message>
        <source>The keys that would be removed</source>
        <translation>As chaves que seriam removidas</translation>
    </message>
    <message>
        <source>Counting what matches: %1 so far…</source>
        <translation>Contando o que corresponde: %1 até agora…</translation>
    </message>
    <message>
        <source>Nothing matches any more.</source>
        <translation>Nada mais corresponde.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Remover %1</translation>
    </message>
    <message>
        <source>&amp;Keep what is removed on this computer (%1): it can be put back</source>
        <translation>&amp;Guardar neste computador o que é removido (%1): pode ser restaurado</translation>
    </message>
    <message>
        <source>It cannot be kept: %1</source>
        <translation>Não pode ser guardado: %1</translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on: what is removed can be put back</source>
        <translation>Deixar a lixeira guardar &amp;mais, %1 a partir de agora: o que é removido pode ser restaurado</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… e mais %1.</translation>
    </message>
    <message>
        <source>there is no such removal in the trash, to do it again</source>
        <translation>não há uma remoção dessas na lixeira para fazer de novo</translation>
    </message>
    <message>
        <source>It may have been dropped to make room</source>
        <translation>Ela pode ter sido descartada para abrir espaço</translation>
    </message>
    <message>
        <source>its reply is on its way</source>
        <translation>sua resposta está a caminho</translation>
    </message>
    <message>
        <source>nobody was waiting for its reply any more</source>
        <translation>ninguém mais esperava sua resposta</translation>
    </message>
    <message>
        <source>the page was reloaded at the moment its reply came</source>
        <translation>a página foi recarregada no momento em que sua resposta chegou</translation>
    </message>
    <message>
        <source>its reply was lost</source>
        <translation>sua resposta se perdeu</translation>
    </message>
    <message>
        <source>its reply was lost in the tunnel</source>
        <translation>sua resposta se perdeu no túnel</translation>
    </message>
    <message>
        <source>%1 waits for %2 to end.</source>
        <translation>%1 espera que %2 termine.</translation>
    </message>
    <message>
        <source>%1 is on its way to the API.</source>
        <translation>%1 está a caminho da API.</translation>
    </message>
    <message>
        <source>%1 never arrived, lost in the tunnel.</source>
        <translation>%1 nunca chegou: perdeu-se no túnel.</translation>
    </message>
    <message>
        <source>%1 never arrived, lost on the way.</source>
        <translation>%1 nunca chegou: perdeu-se no caminho.</translation>
    </message>
    <message>
        <source>An interrupted removal</source>
        <translation>Uma remoção interrompida</translation>
    </message>
    <message>
        <source>A removal of %1 from %2 was interrupted after %3.</source>
        <translation>Uma remoção de %1 de %2 foi interrompida depois de %3.</translation>
    </message>
    <message>
        <source>&amp;Go on with it as it was begun</source>
        <translation>&amp;Continuar como foi começada</translation>
    </message>
    <message>
        <source>Let the trash hold &amp;more, %1 from now on, and go on</source>
        <translation>Deixar a lixeira guardar &amp;mais, %1 a partir de agora, e continuar</translation>
    </message>
    <message>
        <source>Go on &amp;without undo: what was removed so far can be put back, and the rest cannot</source>
        <translation>Continuar &amp;sem desfazer: o que foi removido até agora pode ser restaurado, o resto não</translation>
    </message>
    <message>
        <source>&amp;End it where it is: what was removed so far can be put back</source>
        <translation>&amp;Encerrar onde está: o que foi removido até agora pode ser restaurado</translation>
    </message>
    <message>
        <source>&amp;End it where it is</source>
        <translation>&amp;Encerrar onde está</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Own rule: attempts %1, time-out %2</source>
        <translation>Regra própria: tentativas %1, tempo limite %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of backoff or jitter</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>of a backoff</comment>
        <translation>fixo</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>of a backoff</comment>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>full</source>
        <comment>of jitter</comment>
        <translation>total</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Uma requisição</translation>
    </message>
    <message>
        <source>Time-out for an answer</source>
        <translation>Tempo limite para uma resposta</translation>
    </message>
    <message>
        <source>Attempts, the first included</source>
        <translation>Tentativas, incluída a primeira</translation>
    </message>
    <message>
        <source>expected a whole number from 1 to 100</source>
        <translation>esperado um número inteiro de 1 a 100</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Tentativas: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>How the wait grows from one try to the next</source>
        <translation>Como a espera cresce de uma tentativa para a próxima</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When throttled from</source>
        <translation>Sob limitação, de</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>Até no máximo</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>How much of the wait is left to chance, so that not all come at once</source>
        <translation>Quanto da espera é deixado ao acaso, para que nem todos venham ao mesmo tempo</translation>
    </message>
    <message>
        <source>Waits as long as the server asks</source>
        <translation>Espera o tempo que o servidor pede</translation>
    </message>
    <message>
        <source>Waiting: %1, jitter %2</source>
        <translation>Espera: %1, jitter %2</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Tokens (0: no quota)</source>
        <translation>Fichas (0: sem cota)</translation>
    </message>
    <message>
        <source>A retry costs</source>
        <translation>Uma nova tentativa custa</translation>
    </message>
    <message>
        <source>After a time-out</source>
        <translation>Após o tempo limite</translation>
    </message>
    <message>
        <source>When throttled</source>
        <translation>Sob limitação</translation>
    </message>
    <message>
        <source>A success gives back</source>
        <translation>Um sucesso devolve</translation>
    </message>
    <message>
        <source>What became of the orders</source>
        <translation>O que aconteceu com os pedidos</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Orders again after</source>
        <translation>Pede de novo após</translation>
    </message>
    <message>
        <source>Orders again after %1</source>
        <translation>Pede de novo após %1</translation>
    </message>
    <message>
        <source>So often at most</source>
        <translation>No máximo tantas vezes</translation>
    </message>
    <message>
        <source>Orders again at most so often: %1</source>
        <translation>Pede de novo no máximo tantas vezes: %1</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Quanto tempo as coisas levam</translation>
    </message>
    <message>
        <source>Processes of the API</source>
        <translation>Processos da API</translation>
    </message>
    <message>
        <source>Processes of the API: %1</source>
        <translation>Processos da API: %1</translation>
    </message>
    <message>
        <source>Network, one way</source>
        <translation>Rede, um sentido</translation>
    </message>
    <message>
        <source>Store, one way</source>
        <translation>Armazenamento, um sentido</translation>
    </message>
    <message>
        <source>Payment, one way</source>
        <translation>Pagamento, um sentido</translation>
    </message>
    <message>
        <source>Kitchen, one way</source>
        <translation>Cozinha, um sentido</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>Delivery of a cake</source>
        <translation>Entrega de um bolo</translation>
    </message>
    <message>
        <source>A lost store answer</source>
        <translation>Uma resposta perdida do armazenamento</translation>
    </message>
    <message>
        <source>A process comes back</source>
        <translation>Um processo volta</translation>
    </message>
    <message>
        <source>A replica is behind by</source>
        <translation>Uma réplica está atrasada em</translation>
    </message>
    <message>
        <source>Save the retry rule as a file…</source>
        <translation>Salvar a regra de novas tentativas como arquivo…</translation>
    </message>
    <message>
        <source>Load a retry rule…</source>
        <translation>Carregar uma regra de novas tentativas…</translation>
    </message>
    <message>
        <source>Save the story as a file…</source>
        <translation>Salvar a história como arquivo…</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Salvar a história</translation>
    </message>
    <message>
        <source>Save the retry rule</source>
        <translation>Salvar a regra de novas tentativas</translation>
    </message>
    <message>
        <source>Load a retry rule</source>
        <translation>Carregar uma regra de novas tentativas</translation>
    </message>
    <message>
        <source>Made with the form.</source>
        <translation>Feita com o formulário.</translation>
    </message>
    <message>
        <source>the retry rule</source>
        <translation>a regra de novas tentativas</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>a história</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3</source>
        <translation>%1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>There is no quota: every retry is allowed.</source>
        <translation>Não há cota: toda nova tentativa é permitida.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens left: %3</source>
        <translation>restam %1 de %2 fichas: %3</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>toques</translation>
    </message>
    <message>
        <source>requests sent</source>
        <translation>requisições enviadas</translation>
    </message>
    <message>
        <source>reached the API</source>
        <translation>chegaram à API</translation>
    </message>
    <message>
        <source>cakes</source>
        <translation>bolos</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Nada foi pedido ainda.</translation>
    </message>
    <message>
        <source>× %1 amplification: requests for each order; this rule allows × %2 for each tap.</source>
        <translation>× %1 de amplificação: requisições por pedido; esta regra permite × %2 por toque.</translation>
    </message>
    <message>
        <source>Each request with the key fails as long as the record is there; once it is gone, the next one runs, and makes a second effect if the first one happened.</source>
        <translation>Cada requisição com a chave falha enquanto o registro existir; quando ele some, a próxima roda, e produz um segundo efeito se o primeiro aconteceu.</translation>
    </message>
    <message>
        <source>The next request with the key runs whether the record is there or not; a first one may still be at work.</source>
        <translation>A próxima requisição com a chave roda, exista o registro ou não; uma primeira ainda pode estar em andamento.</translation>
    </message>
    <message>
        <source>Their expiry has passed; that is harmless if what writes them takes no notice of expired records, which is assumed.</source>
        <translation>A expiração deles já passou; isso é inofensivo se quem os grava não dá importância a registros expirados, o que se supõe.</translation>
    </message>
    <message>
        <source>Their retention is over, so the library already treats them as absent.</source>
        <translation>A retenção deles acabou, de modo que a biblioteca já os trata como ausentes.</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>outras linhas</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>linhas de %1</translation>
    </message>
    <message>
        <source>the tables were altered since the file was opened</source>
        <translation>as tabelas foram alteradas desde que o arquivo foi aberto</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Abra o arquivo de novo</translation>
    </message>
    <message>
        <source>its pages do not end: %1 of them had no item, and each named another</source>
        <translation>suas páginas não terminam: %1 delas não tinham item, e cada uma apontava outra</translation>
    </message>
    <message>
        <source>its pages go in circles: the same one came twice</source>
        <translation>suas páginas andam em círculos: a mesma veio duas vezes</translation>
    </message>
    <message>
        <source>an item has no %1, which is a part of its key</source>
        <translation>um item não tem %1, que faz parte da sua chave</translation>
    </message>
    <message>
        <source>the %1 of an item is of type %2, and the key&apos;s is %3</source>
        <translation>o atributo %1 de um item é do tipo %2, e na chave é %3</translation>
    </message>
    <message>
        <source>the endpoint&apos;s list of items cannot be read: %1</source>
        <translation>a lista de itens do endpoint não pode ser lida: %1</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Chaves armazenadas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lunas</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar a ler</translation>
    </message>
    <message>
        <source>Waiting for the store for %1…</source>
        <translation>Esperando o armazenamento há %1…</translation>
    </message>
    <message>
        <source>It is not known how many match.</source>
        <translation>Não se sabe quantas correspondem.</translation>
    </message>
    <message>
        <source>%1 match (exact)</source>
        <translation>%1 correspondem (exato)</translation>
    </message>
    <message>
        <source>≥ %1 match</source>
        <translation>≥ %1 correspondem</translation>
    </message>
    <message>
        <source>Reading… %1 so far</source>
        <translation>Lendo… %1 até agora</translation>
    </message>
    <message>
        <source> · %1 read · %2 read units</source>
        <translation> · %1 lidos · %2 unidades de leitura</translation>
    </message>
    <message>
        <source> · waiting for the store for %1</source>
        <translation> · esperando o armazenamento há %1</translation>
    </message>
    <message>
        <source> · this store cannot sort by that: only the %1 that are loaded are sorted</source>
        <translation> · este armazenamento não pode classificar por isso: só as %1 carregadas estão classificadas</translation>
    </message>
    <message>
        <source>The keys could not be read.</source>
        <translation>As chaves não puderam ser lidas.</translation>
    </message>
    <message>
        <source>. Reading on…</source>
        <translation>. Continuando a ler…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Nothing was found before it was stopped.</source>
        <translation>Nada foi encontrado antes da parada.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Open a SQLite file with Ctrl+O, or drop it here.</source>
        <translation>Abra um arquivo SQLite com Ctrl+O, ou solte-o aqui.</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Nenhuma chave corresponde.</translation>
    </message>
    <message>
        <source>Show those in &amp;progress</source>
        <translation>Mostrar as que estão em an&amp;damento</translation>
    </message>
    <message>
        <source>the picture would be larger than 16,000 pixels</source>
        <translation>a imagem seria maior que 16.000 pixels</translation>
    </message>
    <message>
        <source>Save it as SVG or PDF.</source>
        <translation>Salve-a como SVG ou PDF.</translation>
    </message>
    <message>
        <source>Copy the p&amp;icture</source>
        <translation>Copiar a &amp;imagem</translation>
    </message>
    <message>
        <source>Copy the run as a &amp;line of text</source>
        <translation>Copiar a execução como &amp;linha de texto</translation>
    </message>
    <message>
        <source>&amp;Paste a run</source>
        <translation>C&amp;olar uma execução</translation>
    </message>
    <message>
        <source>The diagram in the clipboard, as a picture for slides and documents</source>
        <translation>O diagrama na área de transferência, como imagem para slides e documentos</translation>
    </message>
    <message>
        <source>This run with all that was done by hand, as text for a message: it can be pasted here, and &quot;onecake play&quot; takes it</source>
        <translation>Esta execução com tudo o que foi feito à mão, como texto para uma mensagem: pode ser colada aqui, e &quot;onecake play&quot; a aceita</translation>
    </message>
    <message>
        <source>Play the run whose line of text is in the clipboard</source>
        <translation>Reproduzir a execução cuja linha de texto está na área de transferência</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Salvar o diagrama</translation>
    </message>
    <message>
        <source>Picture as vectors (*.svg)</source>
        <translation>Imagem vetorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Imagem de pixels (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Mermaid diagram (*.md)</source>
        <translation>Diagrama Mermaid (*.md)</translation>
    </message>
    <message>
        <source>PlantUML diagram (*.puml)</source>
        <translation>Diagrama PlantUML (*.puml)</translation>
    </message>
    <message>
        <source>ShiViz log (*.log)</source>
        <translation>Log do ShiViz (*.log)</translation>
    </message>
    <message>
        <source>its name does not say what kind of picture it is to be</source>
        <translation>seu nome não diz que tipo de imagem deve ser</translation>
    </message>
    <message>
        <source>Let it end with .svg, .png, .pdf, .txt, .md, .puml or .log.</source>
        <translation>Faça-o terminar em .svg, .png, .pdf, .txt, .md, .puml ou .log.</translation>
    </message>
    <message>
        <source>the diagram cannot be saved: </source>
        <translation>o diagrama não pode ser salvo: </translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The diagram is in the clipboard.</source>
        <translation>O diagrama está na área de transferência.</translation>
    </message>
    <message>
        <source>The run is in the clipboard, as one line of text. Paste it into a lab, or play it with: onecake play LINE</source>
        <translation>A execução está na área de transferência, como uma linha de texto. Cole-a em um laboratório, ou reproduza-a com: onecake play LINE</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>A área de transferência</translation>
    </message>
    <message>
        <source>holds no run</source>
        <translation>não contém uma execução</translation>
    </message>
    <message>
        <source>Copy a line that begins with &quot;%1&quot;.</source>
        <translation>Copie uma linha que comece com &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&amp;Save run as…</source>
        <translation>&amp;Salvar execução como…</translation>
    </message>
    <message>
        <source>&amp;Unsaved runs</source>
        <translation>Execuções não sal&amp;vas</translation>
    </message>
    <message>
        <source>Open a run that was saved, and play it again identically; or a story, a policy, a key algorithm or a retry policy of your own</source>
        <translation>Abrir uma execução que foi salva e reproduzi-la de novo, idêntica; ou uma história, política, algoritmo de chave ou política de novas tentativas própria</translation>
    </message>
    <message>
        <source>Save this run with everything that was done by hand</source>
        <translation>Salvar esta execução com tudo o que foi feito à mão</translation>
    </message>
    <message>
        <source>What was done by hand and left without being saved: after a crash, or by a fork</source>
        <translation>O que foi feito à mão e ficou sem ser salvo: depois de uma queda, ou por uma bifurcação</translation>
    </message>
    <message>
        <source>Open a run, or a part of one</source>
        <translation>Abrir uma execução, ou uma parte de uma</translation>
    </message>
    <message>
        <source>Runs, stories and policies (*.onecake *.json)</source>
        <translation>Execuções, histórias e políticas (*.onecake *.json)</translation>
    </message>
    <message>
        <source>Runs (*.onecake)</source>
        <translation>Execuções (*.onecake)</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>Salvar esta execução</translation>
    </message>
    <message>
        <source>before another run is opened</source>
        <translation>antes que outra execução seja aberta</translation>
    </message>
    <message>
        <source>%1 is a run: %2, with %3.</source>
        <translation>%1 é uma execução: %2, com %3.</translation>
    </message>
    <message>
        <source>nothing done by hand</source>
        <translation>nada feito à mão</translation>
    </message>
    <message>
        <source>The pasted run is %1.</source>
        <translation>A execução colada é %1.</translation>
    </message>
    <message>
        <source>%1 is %2, which is played now.</source>
        <translation>%1 é %2, que está sendo reproduzida agora.</translation>
    </message>
    <message>
        <source>before it begins anew</source>
        <translation>antes que comece de novo</translation>
    </message>
    <message>
        <source>Save this run %1?</source>
        <translation>Salvar esta execução %1?</translation>
    </message>
    <message>
        <source>Save this run?</source>
        <translation>Salvar esta execução?</translation>
    </message>
    <message>
        <source>It holds %1, not saved in any file.</source>
        <translation>Ela contém %1, que não estão salvos em arquivo algum.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>A run that nobody saved was kept: %1.</source>
        <translation>Uma execução que ninguém salvou foi guardada: %1.</translation>
    </message>
    <message>
        <source>%1 runs that nobody saved were kept; the last is %2. All are in the menu File, Unsaved runs.</source>
        <translation>%1 execuções que ninguém salvou foram guardadas; a última é %2. Todas estão no menu Arquivo, Execuções não salvas.</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Não há nenhuma</translation>
    </message>
    <message>
        <source>&amp;Forget them all…</source>
        <translation>&amp;Descartar todas…</translation>
    </message>
    <message>
        <source>Forget unsaved runs?</source>
        <translation>Descartar as execuções não salvas?</translation>
    </message>
    <message>
        <source>Forget what was done by hand and never saved?</source>
        <translation>Descartar o que foi feito à mão e nunca salvo?</translation>
    </message>
    <message>
        <source>Runs that are lost for good: %1.</source>
        <translation>Execuções que se perdem para sempre: %1.</translation>
    </message>
    <message>
        <source>How the website makes its keys: %1; or a JSON file.</source>
        <translation>Como o site faz suas chaves: %1; ou um arquivo JSON.</translation>
    </message>
    <message>
        <source>How the website retries: %1; or a JSON file.</source>
        <translation>Como o site tenta de novo: %1; ou um arquivo JSON.</translation>
    </message>
    <message>
        <source>OneCake: %1</source>
        <translation>OneCake: %1</translation>
    </message>
    <message>
        <source>A sequence diagram of one run. Time runs downwards; the lanes are customer, website, network, API, store, kitchen and payment. Where nothing happened for long, the time axis is broken.</source>
        <translation>Um diagrama de sequência de uma execução. O tempo corre para baixo; as raias são cliente, site, rede, API, armazenamento, cozinha e pagamento. Onde nada aconteceu por muito tempo, o eixo do tempo é interrompido.</translation>
    </message>
    <message>
        <source>… %1 more events are not shown</source>
        <translation>… mais %1 eventos não são mostrados</translation>
    </message>
    <message>
        <source>cannot be written: </source>
        <translation>não pode ser gravado: </translation>
    </message>
    <message>
        <source>Name a file in a folder of your own</source>
        <translation>Indique um arquivo em uma pasta sua</translation>
    </message>
    <message>
        <source>Make room or name another file; what was there before is as it was</source>
        <translation>Libere espaço ou indique outro arquivo; o que havia antes está como estava</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear visão</translation>
    </message>
    <message>
        <source>Card charges today</source>
        <translation>Cobranças em cartão hoje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>There already is a view of that name: it would ask this query from now on.</source>
        <translation>Já existe uma visão com esse nome: ela passaria a fazer esta consulta.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Promessa quebrada</translation>
    </message>
    <message>
        <source>The promise that is to be kept</source>
        <translation>A promessa que deve ser cumprida</translation>
    </message>
    <message>
        <source>The policies, and the single fields of this one, under which this very run keeps the promise: the same story, the same faults, and what was done by hand.</source>
        <translation>As políticas, e os campos isolados desta, sob os quais exatamente esta execução cumpre a promessa: a mesma história, as mesmas falhas, e o que foi feito à mão.</translation>
    </message>
    <message>
        <source>&amp;Broken promise</source>
        <translation>Promessa &amp;quebrada</translation>
    </message>
    <message>
        <source>&amp;Play it beside</source>
        <translation>&amp;Reproduzir ao lado</translation>
    </message>
    <message>
        <source>Play the marked one beside the run on show</source>
        <translation>Reproduzir a marcada ao lado da execução mostrada</translation>
    </message>
    <message>
        <source>What would save it</source>
        <translation>O que a salvaria</translation>
    </message>
    <message>
        <source>Enter plays it beside the run</source>
        <translation>Enter a reproduz ao lado da execução</translation>
    </message>
    <message>
        <source>Looking for policies and fields…</source>
        <translation>Procurando políticas e campos…</translation>
    </message>
    <message>
        <source>One field of its own policy: %1</source>
        <translation>Um campo da própria política: %1</translation>
    </message>
    <message>
        <source>%1: this run keeps the promise</source>
        <translation>%1: esta execução cumpre a promessa</translation>
    </message>
    <message>
        <source>No preset and no other value of a single field keeps the promise in this very run.</source>
        <translation>Nenhuma política pronta e nenhum outro valor de um só campo cumpre a promessa exatamente nesta execução.</translation>
    </message>
    <message>
        <source>Under these, this very run keeps the promise:</source>
        <translation>Sob estas, exatamente esta execução cumpre a promessa:</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tempo da execução</translation>
    </message>
    <message>
        <source>Drag to look back; ← and → go event by event</source>
        <translation>Arraste para olhar para trás; ← e → vão evento a evento</translation>
    </message>
    <message>
        <source>no secret is kept for it in this session</source>
        <translation>nenhum segredo é guardado para ela nesta sessão</translation>
    </message>
    <message>
        <source>Enter its access key again</source>
        <translation>Digite de novo sua chave de acesso</translation>
    </message>
    <message>
        <source>connection &quot;%1&quot;, for this session only</source>
        <translation>conexão &quot;%1&quot;, somente para esta sessão</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Escolhas</translation>
    </message>
    <message>
        <source>What the API does with a request that comes twice</source>
        <translation>O que a API faz com uma requisição que vem duas vezes</translation>
    </message>
    <message>
        <source>How the website makes the idempotency key</source>
        <translation>Como o site faz a chave de idempotência</translation>
    </message>
    <message>
        <source>How the website goes on when no answer comes</source>
        <translation>Como o site continua quando nenhuma resposta vem</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is there</source>
        <translation>nem %1 nem %2 existem</translation>
    </message>
    <message>
        <source>%1 and %2 are there</source>
        <translation>%1 e %2 existem</translation>
    </message>
    <message>
        <source>%1 is there, %2 is not</source>
        <translation>%1 existe, %2 não</translation>
    </message>
    <message>
        <source>This address does not take that method</source>
        <translation>Este endereço não aceita esse método</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Esse endereço não existe</translation>
    </message>
    <message>
        <source>There are /, /orders, /orders/NUMBER and /kitchen.</source>
        <translation>Existem /, /orders, /orders/NUMBER e /kitchen.</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Esse pedido não existe</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>o corpo</translation>
    </message>
    <message>
        <source>is no JSON object: %1</source>
        <translation>não é um objeto JSON: %1</translation>
    </message>
    <message>
        <source>is not understood; expected application/json or %1</source>
        <translation>não é entendido; esperado application/json ou %1</translation>
    </message>
    <message>
        <source>needs a &quot;cake&quot;, and may have a &quot;customer&quot;, each a text of at most %1 characters</source>
        <translation>precisa de um &quot;cake&quot;, e pode ter um &quot;customer&quot;, cada um um texto de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>This is no order</source>
        <translation>Isto não é um pedido</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>A chave não pode ser lida</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Em toda página</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Nenhuma tecla</translation>
    </message>
    <message>
        <source>Usua&amp;l key</source>
        <translation>&amp;Tecla usual</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Teclas usuais para t&amp;odas</translation>
    </message>
    <message>
        <source>&amp;Single letters, digits, signs and Space are keys, too</source>
        <translation>&amp;Letras isoladas, algarismos, sinais e Espaço também são teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>An action or a key</source>
        <translation>Uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla usual</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>Off: nothing is done by accident while words are dictated, or by a hand that slips. Everything stays in menus, buttons and the list of commands.</source>
        <translation>Desligado: nada é feito por acidente enquanto se ditam palavras, ou por uma mão que escorrega. Tudo continua nos menus, nos botões e na lista de comandos.</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desligada</translation>
    </message>
    <message>
        <source>Another key for %1: go to the field and press it</source>
        <translation>Outra tecla para %1: vá ao campo e pressione-a</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Escolha uma ação para lhe dar outra tecla.</translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Usá-la aqui em vez disso</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Used here, it is taken from there.</source>
        <translation>%1 é a tecla de %2. Usada aqui, deixa de valer lá.</translation>
    </message>
    <message>
        <source>%1 is free, but single letters, digits, signs and Space are switched off below.</source>
        <translation>%1 está livre, mas letras isoladas, algarismos, sinais e Espaço estão desligados abaixo.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está livre.</translation>
    </message>
    <message>
        <source>Before the fork: %1</source>
        <translation>Antes da bifurcação: %1</translation>
    </message>
    <message>
        <source>Memory of the store</source>
        <translation>Memória do armazenamento</translation>
    </message>
    <message>
        <source>How long the store remembers a key</source>
        <translation>Por quanto tempo o armazenamento lembra uma chave</translation>
    </message>
    <message>
        <source>Memory as the policy says</source>
        <translation>Memória como diz a política</translation>
    </message>
    <message>
        <source>Keys kept for %1</source>
        <translation>Chaves guardadas por %1</translation>
    </message>
    <message>
        <source>As long as the policy says</source>
        <translation>Pelo tempo que diz a política</translation>
    </message>
    <message>
        <source>Side %1: %2</source>
        <translation>Lado %1: %2</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Nada pedido ainda</translation>
    </message>
    <message>
        <source>What each side came to</source>
        <translation>A que chegou cada lado</translation>
    </message>
    <message>
        <source>nothing is planned to go wrong</source>
        <translation>nada está planejado para dar errado</translation>
    </message>
    <message>
        <source>On every side: %1. What you do strikes all.</source>
        <translation>Em todos os lados: %1. O que você faz atinge todos.</translation>
    </message>
    <message>
        <source>Save the sides as one picture</source>
        <translation>Salvar os lados como uma só imagem</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.md)</source>
        <translation>Diagramas Mermaid (*.md)</translation>
    </message>
    <message>
        <source>PlantUML diagrams (*.puml)</source>
        <translation>Diagramas PlantUML (*.puml)</translation>
    </message>
    <message>
        <source>Save it as SVG, or squeeze time in it first.</source>
        <translation>Salve-a como SVG, ou comprima o tempo nela primeiro.</translation>
    </message>
    <message>
        <source>Let it end with .svg, .png, .txt, .md or .puml.</source>
        <translation>Faça-o terminar em .svg, .png, .txt, .md ou .puml.</translation>
    </message>
    <message>
        <source>the picture cannot be saved: </source>
        <translation>a imagem não pode ser salva: </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>differs %1 of %2</source>
        <translation>difere %1 de %2</translation>
    </message>
    <message>
        <source>differs first</source>
        <translation>primeira diferença</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>um só tempo</translation>
    </message>
    <message>
        <source>nothing ordered yet</source>
        <translation>nada pedido ainda</translation>
    </message>
    <message>
        <source>%1 runs on one time axis.</source>
        <translation>%1 execuções em um só eixo de tempo.</translation>
    </message>
    <message>
        <source>Arrow keys go from one event to the next, on all sides.</source>
        <translation>As setas do teclado vão de um evento ao próximo, em todos os lados.</translation>
    </message>
    <message>
        <source>Notes for the speaker – OneCake</source>
        <translation>Notas do apresentador – OneCake</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Next: nothing more</source>
        <translation>A seguir: nada mais</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Next question: %1</source>
        <translation>Próxima pergunta: %1</translation>
    </message>
    <message>
        <source>%1 · %2 since the beginning</source>
        <translation>%1 · %2 desde o começo</translation>
    </message>
    <message>
        <source>file </source>
        <translation>arquivo </translation>
    </message>
    <message>
        <source>the file, or its folder, cannot be written to, so nothing is changed in it</source>
        <translation>não é possível gravar no arquivo, ou na sua pasta, portanto nada é alterado nele</translation>
    </message>
    <message>
        <source>Allow writing to both, then open it again</source>
        <translation>Permita a gravação em ambos e abra de novo</translation>
    </message>
    <message>
        <source>the file is open for reading only</source>
        <translation>o arquivo está aberto somente para leitura</translation>
    </message>
    <message>
        <source>Unlock it to change it</source>
        <translation>Desbloqueie-o para alterá-lo</translation>
    </message>
    <message>
        <source>being played …</source>
        <translation>sendo reproduzida …</translation>
    </message>
    <message>
        <source>too long to be played here</source>
        <translation>longa demais para ser reproduzida aqui</translation>
    </message>
    <message>
        <source>nothing ordered</source>
        <translation>nada pedido</translation>
    </message>
    <message>
        <source>%1 · not saved · %2</source>
        <translation>%1 · não salva · %2</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>%1 · the file is gone</source>
        <translation>%1 · o arquivo sumiu</translation>
    </message>
    <message>
        <source>%1 · PRODUCTION</source>
        <translation>%1 · PRODUÇÃO</translation>
    </message>
    <message>
        <source>OneCake</source>
        <translation>OneCake</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Execuções recentes</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Armazenamentos recentes</translation>
    </message>
    <message>
        <source>One order, one cake.</source>
        <translation>Um pedido, um bolo.</translation>
    </message>
    <message>
        <source>OneCake shows why a retried request makes two cakes, proves which cure works, and looks after the idempotency keys in a real store.</source>
        <translation>O OneCake mostra por que uma requisição repetida faz dois bolos, prova que remédio funciona e cuida das chaves de idempotência em um armazenamento de verdade.</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Contar a história</translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake.</source>
        <translation>Adrienne, um túnel, um segundo bolo.</translation>
    </message>
    <message>
        <source>Try it freely</source>
        <translation>Experimentar livremente</translation>
    </message>
    <message>
        <source>Any story, design and key; strike it while it runs.</source>
        <translation>Qualquer história, projeto e chave; interfira enquanto roda.</translation>
    </message>
    <message>
        <source>Look into a store</source>
        <translation>Examinar um armazenamento</translation>
    </message>
    <message>
        <source>A SQLite file or a DynamoDB table; drop one here.</source>
        <translation>Um arquivo SQLite ou uma tabela do DynamoDB; solte um aqui.</translation>
    </message>
    <message>
        <source>A tour in six steps</source>
        <translation>Um tour em seis passos</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Help ({window.help})</source>
        <translation>Ajuda ({window.help})</translation>
    </message>
    <message>
        <source>Adrienne, a tunnel, a second cake: the first lesson.</source>
        <translation>Adrienne, um túnel, um segundo bolo: a primeira lição.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>begin here · %1</source>
        <translation>comece aqui · %1</translation>
    </message>
    <message>
        <source>Runs that you save or open will stand here, with what they came to.</source>
        <translation>As execuções que você salvar ou abrir ficarão aqui, com o que resultou delas.</translation>
    </message>
    <message>
        <source>Not shown while you present.</source>
        <translation>Não é mostrado durante a apresentação.</translation>
    </message>
    <message>
        <source>Files and tables that you look into will stand here. A file can be dropped anywhere on this page.</source>
        <translation>Os arquivos e tabelas que você examinar ficarão aqui. Um arquivo pode ser solto em qualquer lugar desta página.</translation>
    </message>
    <message>
        <source>the trash cannot be opened, because Qt&apos;s driver for SQLite is missing</source>
        <translation>a lixeira não pode ser aberta, porque falta o driver do Qt para SQLite</translation>
    </message>
    <message>
        <source>Install libqt6sql6-sqlite, or its counterpart</source>
        <translation>Instale libqt6sql6-sqlite, ou seu equivalente</translation>
    </message>
    <message>
        <source>its permissions cannot be restricted to its owner</source>
        <translation>não é possível restringir as permissões ao proprietário</translation>
    </message>
    <message>
        <source>Check who owns it</source>
        <translation>Verifique quem é o proprietário</translation>
    </message>
    <message>
        <source>a newer version of OneCake made it: its format is %1, and this version knows up to %2</source>
        <translation>uma versão mais nova do OneCake a criou: seu formato é %1, e esta versão conhece até %2</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Use a versão mais nova</translation>
    </message>
    <message>
        <source>the trash is being written by another process</source>
        <translation>outro processo está gravando na lixeira</translation>
    </message>
    <message>
        <source>there is no room left for the trash on </source>
        <translation>não há mais espaço para a lixeira em </translation>
    </message>
    <message>
        <source>Nothing more was removed; free space on that disk, then go on</source>
        <translation>Nada mais foi removido; libere espaço nesse disco e depois continue</translation>
    </message>
    <message>
        <source>the trash cannot be read or written: </source>
        <translation>a lixeira não pode ser lida ou gravada: </translation>
    </message>
    <message>
        <source>Nothing more was removed; allow reading and writing it and its folder</source>
        <translation>Nada mais foi removido; permita a leitura e a gravação dela e da sua pasta</translation>
    </message>
    <message>
        <source>Keys by state, and by what the next request gets</source>
        <translation>Chaves por estado, e pelo que recebe a próxima requisição</translation>
    </message>
    <message>
        <source>No key was read.</source>
        <translation>Nenhuma chave foi lida.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>próxima: %1</translation>
    </message>
    <message>
        <source>any other value</source>
        <translation>qualquer outro valor</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Status %1 means</source>
        <translation>O status %1 significa</translation>
    </message>
    <message>
        <source>as any other value</source>
        <translation>como qualquer outro valor</translation>
    </message>
    <message>
        <source>● PRODUCTION</source>
        <translation>● PRODUÇÃO</translation>
    </message>
    <message>
        <source>layout: %1</source>
        <translation>layout: %1</translation>
    </message>
    <message>
        <source>layout: not recognised</source>
        <translation>layout: não reconhecido</translation>
    </message>
    <message>
        <source>layout: to be chosen</source>
        <translation>layout: a escolher</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>read-only · Unlock…</source>
        <translation>somente leitura · Desbloquear…</translation>
    </message>
    <message>
        <source>can be changed · Lock</source>
        <translation>pode ser alterado · Bloquear</translation>
    </message>
    <message>
        <source>Whether keys can be removed from this store and changed in it.</source>
        <translation>Se chaves podem ser removidas deste armazenamento e alteradas nele.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>What others write appears within a second.</source>
        <translation>O que outros gravam aparece em um segundo.</translation>
    </message>
    <message>
        <source>read </source>
        <translation>lido </translation>
    </message>
    <message>
        <source>This store does not tell of changes: what is shown is read again, which costs read units.</source>
        <translation>Este armazenamento não avisa de alterações: o que é mostrado é lido de novo, o que custa unidades de leitura.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por que este</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>&amp;Find it out again</source>
        <translation>&amp;Descobrir de novo</translation>
    </message>
    <message>
        <source>&amp;Choose the table…</source>
        <translation>&amp;Escolher a tabela…</translation>
    </message>
    <message>
        <source>&amp;Say which field is where…</source>
        <translation>Di&amp;zer que campo está onde…</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>Arma&amp;zenamento</translation>
    </message>
    <message>
        <source>Keys in &amp;memory</source>
        <translation>Chaves na &amp;memória</translation>
    </message>
    <message>
        <source>Each run begins with an empty store that is gone with it</source>
        <translation>Cada execução começa com um armazenamento vazio, que desaparece com ela</translation>
    </message>
    <message>
        <source>Keys in my SQLite &amp;file</source>
        <translation>Chaves no meu &amp;arquivo SQLite</translation>
    </message>
    <message>
        <source>A file in your data folder; a run never meets the keys of another</source>
        <translation>Um arquivo na sua pasta de dados; uma execução nunca encontra as chaves de outra</translation>
    </message>
    <message>
        <source>Keys in &amp;another SQLite file…</source>
        <translation>Chaves em &amp;outro arquivo SQLite…</translation>
    </message>
    <message>
        <source>Choose a file, or name a new one</source>
        <translation>Escolher um arquivo, ou dar nome a um novo</translation>
    </message>
    <message>
        <source>Keep the keys in a SQLite file</source>
        <translation>Guardar as chaves em um arquivo SQLite</translation>
    </message>
    <message>
        <source>Keys in %1</source>
        <translation>Chaves em %1</translation>
    </message>
    <message>
        <source>Rows as they are stored</source>
        <translation>Linhas como estão armazenadas</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>A tabela não tem linhas.</translation>
    </message>
    <message>
        <source>As stored · one row of each status first · %1 shown</source>
        <translation>Como armazenadas · primeiro uma linha de cada status · %1 mostradas</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desligado: %1</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>; %1 never expire</source>
        <translation>; %1 nunca expiram</translation>
    </message>
    <message>
        <source>; %1 items read, %2 read units</source>
        <translation>; %1 itens lidos, %2 unidades de leitura</translation>
    </message>
    <message>
        <source>summing up</source>
        <translation>totalização</translation>
    </message>
    <message>
        <source>another file stands in its place since it was opened</source>
        <translation>outro arquivo está no lugar dele desde que foi aberto</translation>
    </message>
    <message>
        <source>the file was deleted or moved away since it was opened</source>
        <translation>o arquivo foi excluído ou movido desde que foi aberto</translation>
    </message>
    <message>
        <source>Put it back, then open it again</source>
        <translation>Ponha-o de volta e abra de novo</translation>
    </message>
    <message>
        <source>changing &quot;%1&quot; would run its trigger %2, which the file brings with it</source>
        <translation>alterar &quot;%1&quot; executaria seu gatilho %2, que vem com o arquivo</translation>
    </message>
    <message>
        <source>Change it with the program that the table belongs to</source>
        <translation>Altere-a com o programa ao qual a tabela pertence</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Play si&amp;de by side</source>
        <translation>Reproduzir lad&amp;o a lado</translation>
    </message>
    <message>
        <source>The shortest history that tells them apart</source>
        <translation>O histórico mais curto que as distingue</translation>
    </message>
    <message numerus="yes">
        <source>with at most %n fault(s)</source>
        <translation>
            <numerusform>com no máximo %n falha</numerusform>
            <numerusform>com no máximo %n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>How many faults a history may have</source>
        <translation>Quantas falhas um histórico pode ter</translation>
    </message>
    <message>
        <source>How many faults a history may have besides its story&apos;s own; more take longer to search</source>
        <translation>Quantas falhas um histórico pode ter além das próprias da sua história; mais levam mais tempo para procurar</translation>
    </message>
    <message>
        <source>Play side by side</source>
        <translation>Reproduzir lado a lado</translation>
    </message>
    <message>
        <source>Closes the form, and plays this history under both in the lab</source>
        <translation>Fecha o formulário e reproduz este histórico sob ambas no laboratório</translation>
    </message>
    <message>
        <source>Every story is being searched, without a fault first…</source>
        <translation>Todas as histórias estão sendo examinadas, primeiro sem falha…</translation>
    </message>
    <message>
        <source>The search ended with an error; choose the policy again to begin anew.</source>
        <translation>A busca terminou com um erro; escolha a política de novo para recomeçar.</translation>
    </message>
    <message>
        <source>%1, with no fault but its own.</source>
        <translation>%1, sem nenhuma falha além da própria.</translation>
    </message>
    <message>
        <source>%1, and: %2.</source>
        <translation>%1, e: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No history with at most %n fault(s) tells them apart, in any story.</source>
        <translation>
            <numerusform>Nenhum histórico com no máximo %n falha as distingue, em nenhuma história.</numerusform>
            <numerusform>Nenhum histórico com no máximo %n falhas as distingue, em nenhuma história.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>O que é “%1”?</translation>
    </message>
    <message>
        <source>Words here: %1</source>
        <translation>Palavras aqui: %1</translation>
    </message>
    <message>
        <source>Always in this unit, whatever its size</source>
        <translation>Sempre nesta unidade, seja qual for a grandeza</translation>
    </message>
    <message>
        <source>, time zone</source>
        <translation>, fuso horário</translation>
    </message>
    <message>
        <source>zone: UTC</source>
        <translation>fuso: UTC</translation>
    </message>
    <message>
        <source>The zone of dates that name none: Europe/Berlin, UTC+02:00</source>
        <translation>O fuso das datas que não indicam nenhum: Europe/Berlin, UTC+02:00</translation>
    </message>
    <message>
        <source>, counted in</source>
        <translation>, contado em</translation>
    </message>
    <message>
        <source>, later by</source>
        <translation>, mais tarde em</translation>
    </message>
    <message>
        <source>later by</source>
        <translation>mais tarde em</translation>
    </message>
    <message>
        <source>Where the field is so much later than what is stored: 90s, 5min, 24h, or an attribute with a number of seconds</source>
        <translation>Quando o campo é tanto mais tarde do que o valor armazenado: 90s, 5min, 24h, ou um atributo com um número de segundos</translation>
    </message>
    <message>
        <source> always in this unit, whatever its size</source>
        <translation> sempre nesta unidade, seja qual for a grandeza</translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for how much later it is, expected a duration such as 60s or 5min, or a column</source>
        <translation>diz &quot;%1&quot; para quanto mais tarde é; esperada uma duração como 60s ou 5min, ou uma coluna</translation>
    </message>
    <message>
        <source>says &quot;%1&quot; for its time zone, expected one such as Europe/Berlin or UTC+02:00</source>
        <translation>diz &quot;%1&quot; para seu fuso horário; esperado um como Europe/Berlin ou UTC+02:00</translation>
    </message>
    <message>
        <source>for one, </source>
        <translation>por exemplo, </translation>
    </message>
    <message>
        <source>Fork at %1</source>
        <translation>Bifurcação em %1</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Comece aqui</translation>
    </message>
    <message>
        <source>Three doors: tell the story, try it freely, look into a store. The pages are switched at the top right: Start ({window.page-start}), Lab ({window.page-lab}), Stores ({window.page-stores}), Explore ({window.page-explore}).</source>
        <translation>Três portas: contar a história, experimentar livremente, examinar um armazenamento. As páginas são trocadas no alto, à direita: Início ({window.page-start}), Laboratório ({window.page-lab}), Armazenamentos ({window.page-stores}), Explorar ({window.page-explore}).</translation>
    </message>
    <message>
        <source>A run is drawn as it happens</source>
        <translation>Uma execução é desenhada à medida que acontece</translation>
    </message>
    <message>
        <source>Time runs downwards, each arrow is a message, and a cross is one that was lost. Press Play ({lab.play}), or Step ({lab.step}) for one event.</source>
        <translation>O tempo corre para baixo, cada seta é uma mensagem, e uma cruz é uma que se perdeu. Pressione Reproduzir ({lab.play}), ou Passo ({lab.step}) para um evento.</translation>
    </message>
    <message>
        <source>Strike it while it runs</source>
        <translation>Interfira enquanto roda</translation>
    </message>
    <message>
        <source>Order a cake ({lab.order}), enter the tunnel ({lab.tunnel}), lose the next reply ({lab.lose-reply}), crash the API ({lab.crash}). The past stays: look back ({lab.back}), and fork there ({lab.fork}).</source>
        <translation>Peça um bolo ({lab.order}), entre no túnel ({lab.tunnel}), perca a próxima resposta ({lab.lose-reply}), derrube a API ({lab.crash}). O passado fica: olhe para trás ({lab.back}) e bifurque ali ({lab.fork}).</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Judged from what was baked, charged and answered: holds, broken, not observed or undecided. The same run under another policy can stand beside it ({lab.compare}).</source>
        <translation>Julgado pelo que foi assado, cobrado e respondido: cumprida, quebrada, não observada ou em aberto. A mesma execução sob outra política pode ficar ao lado ({lab.compare}).</translation>
    </message>
    <message>
        <source>What the store knows</source>
        <translation>O que o armazenamento sabe</translation>
    </message>
    <message>
        <source>One row for each key, with its state, lease and replays. Choose one, and its events are marked in diagram and log.</source>
        <translation>Uma linha para cada chave, com seu estado, concessão e reproduções. Escolha uma, e seus eventos são marcados no diagrama e no log.</translation>
    </message>
    <message>
        <source>The keys of a real store</source>
        <translation>As chaves de um armazenamento de verdade</translation>
    </message>
    <message>
        <source>Drop a SQLite file here, or open a DynamoDB table: which keys are stuck, what each one means, and removing exactly one, safely.</source>
        <translation>Solte um arquivo SQLite aqui, ou abra uma tabela do DynamoDB: que chaves estão presas, o que cada uma significa, e como remover exatamente uma, com segurança.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Told of by the tour</source>
        <translation>Explicado pelo tour</translation>
    </message>
    <message>
        <source>An export, an import or a copy is still under way. Wait for its end, or stop it.</source>
        <translation>Uma exportação, uma importação ou uma cópia ainda está em andamento. Aguarde o fim, ou pare-a.</translation>
    </message>
    <message>
        <source>looking at an import</source>
        <translation>exame de uma importação</translation>
    </message>
    <message>
        <source> The first of those that were not put: </source>
        <translation> A primeira das que não foram gravadas: </translation>
    </message>
    <message>
        <source>Copied into %1: </source>
        <translation>Copiado para %1: </translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>&amp;DynamoDB JSON</source>
        <translation>&amp;DynamoDB JSON</translation>
    </message>
    <message>
        <source>Export everything that matches</source>
        <translation>Exportar tudo o que corresponde</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>JSON Lines and DynamoDB JSON (*.jsonl *.json)</source>
        <translation>JSON Lines e DynamoDB JSON (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Import %1 from %2?</source>
        <translation>Importar %1 de %2?</translation>
    </message>
    <message>
        <source>Each is written only where there is no record of its key.</source>
        <translation>Cada uma só é gravada onde não há registro da sua chave.</translation>
    </message>
    <message>
        <source>

%1 do not fit this table:</source>
        <translation>

%1 não cabem nesta tabela:</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;Importar %1</translation>
    </message>
    <message>
        <source>Virtual time since the story began</source>
        <translation>Tempo virtual desde que a história começou</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Looking back at %1 of %2: fork here ({lab.fork}), or return to now ({lab.to-now}).</source>
        <translation>Olhando para trás, em %1 de %2: bifurque aqui ({lab.fork}) ou volte ao presente ({lab.to-now}).</translation>
    </message>
    <message>
        <source>How fast time flows: faster ({lab.faster}), slower ({lab.slower}), real time ({lab.real-time})</source>
        <translation>A que velocidade o tempo corre: mais rápido ({lab.faster}), mais devagar ({lab.slower}), tempo real ({lab.real-time})</translation>
    </message>
    <message>
        <source>there is no such removal in the trash</source>
        <translation>não há uma remoção dessas na lixeira</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>um número de bytes</translation>
    </message>
    <message>
        <source>what the trash may hold cannot be written down: </source>
        <translation>não foi possível anotar quanto a lixeira pode guardar: </translation>
    </message>
    <message>
        <source>Allow writing to its folder, on </source>
        <translation>Permita a gravação na sua pasta, em </translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2</source>
        <translation>a lixeira pode guardar %1, e esta remoção precisa de %2</translation>
    </message>
    <message>
        <source>Nothing more was removed; let the trash hold more, or go on without undo</source>
        <translation>Nada mais foi removido; deixe a lixeira guardar mais, ou continue sem desfazer</translation>
    </message>
    <message>
        <source>another process is at work on this removal</source>
        <translation>outro processo está trabalhando nesta remoção</translation>
    </message>
    <message>
        <source>Let it end first</source>
        <translation>Deixe-o terminar primeiro</translation>
    </message>
    <message>
        <source>the trash&apos;s folder cannot be written to</source>
        <translation>não é possível gravar na pasta da lixeira</translation>
    </message>
    <message>
        <source>Allow writing to it, or free space on </source>
        <translation>Permita a gravação nela, ou libere espaço em </translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept</source>
        <translation>desta remoção, só os nomes das linhas foram guardados</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Ela não pode ser desfeita</translation>
    </message>
    <message>
        <source>&amp;Open with this mapping</source>
        <translation>A&amp;brir com este mapeamento</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre ela</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>No terminal</translation>
    </message>
    <message>
        <source>The same in the terminal</source>
        <translation>O mesmo no terminal</translation>
    </message>
    <message>
        <source>Read the table like this, now and whenever it is opened</source>
        <translation>Ler a tabela deste modo, agora e sempre que for aberta</translation>
    </message>
    <message>
        <source>S&amp;tart over</source>
        <translation>Recome&amp;çar</translation>
    </message>
    <message>
        <source>Choose a table at the left. Nothing is written to it.</source>
        <translation>Escolha uma tabela à esquerda. Nada é gravado nela.</translation>
    </message>
    <message>
        <source>No layout that is known here fits this table: %1 were tried.</source>
        <translation>Nenhum layout conhecido aqui serve para esta tabela: %1 foram tentados.</translation>
    </message>
    <message>
        <source>Its rows are shown as they are stored, and below as they are read by the mapping at the right, which is proposed, not proven: change it while you watch. Nothing is written to the store.</source>
        <translation>Suas linhas são mostradas como estão armazenadas e, abaixo, como são lidas pelo mapeamento à direita, que é proposto, não provado: altere-o enquanto observa. Nada é gravado no armazenamento.</translation>
    </message>
    <message>
        <source>%1

Columns: %2</source>
        <translation>%1

Colunas: %2</translation>
    </message>
    <message>
        <source>Unlock for changes</source>
        <translation>Desbloquear para alterações</translation>
    </message>
    <message>
        <source>To unlock it, type its &amp;name:</source>
        <translation>Para desbloqueá-lo, digite seu &amp;nome:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>the table is not, or is not any more, what it seemed to be (%1)</source>
        <translation>a tabela não é, ou não é mais, o que parecia ser (%1)</translation>
    </message>
    <message>
        <source>this would make the file do more than was asked for (%1)</source>
        <translation>isso faria o arquivo fazer mais do que foi pedido (%1)</translation>
    </message>
    <message>
        <source>Use the program that the file belongs to</source>
        <translation>Use o programa ao qual o arquivo pertence</translation>
    </message>
    <message>
        <source>the table does not allow such a row (%1)</source>
        <translation>a tabela não permite uma linha assim (%1)</translation>
    </message>
    <message>
        <source>a value is larger than is read from a file that is not trusted (16 MB)</source>
        <translation>um valor é maior do que o que se lê de um arquivo não confiável (16 MB)</translation>
    </message>
    <message>
        <source>a definition in it is larger than is read from a file that is not trusted (%1)</source>
        <translation>uma definição nele é maior do que o que se lê de um arquivo não confiável (%1)</translation>
    </message>
    <message>
        <source>the file, or a log beside it, cannot be opened</source>
        <translation>o arquivo, ou um log ao lado dele, não pode ser aberto</translation>
    </message>
    <message>
        <source>Allow reading it and its folder</source>
        <translation>Permita a leitura dele e da sua pasta</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>E agora</translation>
    </message>
    <message>
        <source>Show what broke it</source>
        <translation>Mostrar o que a quebrou</translation>
    </message>
    <message>
        <source>Show what broke it: %1</source>
        <translation>Mostrar o que a quebrou: %1</translation>
    </message>
    <message>
        <source>Marks the events in the diagram, and names them here</source>
        <translation>Marca os eventos no diagrama e os cita aqui</translation>
    </message>
    <message>
        <source>, about %1 items,</source>
        <translation>, cerca de %1 itens,</translation>
    </message>
    <message>
        <source>Counting may read the whole table%1 and costs read units: half a unit for each 4 KB.</source>
        <translation>A contagem pode ler a tabela inteira%1 e custa unidades de leitura: meia unidade para cada 4 KB.</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Salvar visão…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Re&amp;place with the current query</source>
        <translation>S&amp;ubstituir pela consulta atual</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Saves the current query under a name of its own</source>
        <translation>Salva a consulta atual com um nome próprio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar a contagem</translation>
    </message>
    <message>
        <source>Count this view…</source>
        <translation>Contar esta visão…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Excluir visão</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? No key is removed.</source>
        <translation>Excluir a visão &quot;%1&quot;? Nenhuma chave é removida.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Count a view</source>
        <translation>Contar uma visão</translation>
    </message>
    <message>
        <source>Count &quot;%1&quot;?</source>
        <translation>Contar &quot;%1&quot;?</translation>
    </message>
    <message>
        <source> It can be stopped.</source>
        <translation> Pode ser parada.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>%1, was accepted at once (%2)</source>
        <translation>%1, foi aceita na hora (%2)</translation>
    </message>
    <message>
        <source>%1, and then %2 stood still until the runtime was ended at its deadline, at %3.</source>
        <translation>%1, e então %2 ficou sem avançar até que o ambiente de execução foi encerrado no seu prazo, em %3.</translation>
    </message>
    <message>
        <source>%1, and %2 stands still.</source>
        <translation>%1, e %2 não avança.</translation>
    </message>
    <message>
        <source>%1, and then %2 stood still for %3.</source>
        <translation>%1, e então %2 ficou sem avançar por %3.</translation>
    </message>
    <message>
        <source>%1 went on at %2 as if nothing had happened</source>
        <translation>%1 continuou em %2 como se nada tivesse acontecido</translation>
    </message>
    <message>
        <source>%1 was charged</source>
        <translation>houve uma cobrança a %1</translation>
    </message>
    <message>
        <source>%1 was charged a second time</source>
        <translation>houve uma segunda cobrança a %1</translation>
    </message>
    <message>
        <source>%1 was charged once more</source>
        <translation>houve mais uma cobrança a %1</translation>
    </message>
    <message>
        <source>the payment service knew the charge already</source>
        <translation>o serviço de pagamento já conhecia a cobrança</translation>
    </message>
    <message>
        <source>no. %1 was baked</source>
        <translation>o nº %1 foi assado</translation>
    </message>
    <message>
        <source>a second cake, no. %1, was baked</source>
        <translation>um segundo bolo, nº %1, foi assado</translation>
    </message>
    <message>
        <source>yet another cake, no. %1, was baked</source>
        <translation>mais um bolo, nº %1, foi assado</translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked for a newer claim</source>
        <translation>a cozinha recusou seu bolo, porque já tinha assado para uma reserva mais nova</translation>
    </message>
    <message>
        <source>the kitchen refused its cake, because it had baked one for this key</source>
        <translation>a cozinha recusou seu bolo, porque já tinha assado um para esta chave</translation>
    </message>
    <message>
        <source>then its work threw an exception</source>
        <translation>então seu trabalho lançou uma exceção</translation>
    </message>
    <message>
        <source>its work threw an exception before anything was done</source>
        <translation>seu trabalho lançou uma exceção antes que algo fosse feito</translation>
    </message>
    <message>
        <source>the work goes on</source>
        <translation>o trabalho continua</translation>
    </message>
    <message>
        <source>its work failed</source>
        <translation>seu trabalho falhou</translation>
    </message>
    <message>
        <source>its work failed before anything was done</source>
        <translation>seu trabalho falhou antes que algo fosse feito</translation>
    </message>
    <message>
        <source>this was not recorded, because its claim was no longer its own</source>
        <translation>isso não foi registrado, porque sua reserva já não era sua</translation>
    </message>
    <message>
        <source>this was not recorded, because its claim had passed to %1</source>
        <translation>isso não foi registrado, porque sua reserva tinha passado para %1</translation>
    </message>
    <message>
        <source>its cake was not baked, because the one of %1 had been committed before it</source>
        <translation>seu bolo não foi assado, porque %1 tinha confirmado o seu antes</translation>
    </message>
    <message>
        <source>its cake was not baked, because its claim was no longer its own</source>
        <translation>seu bolo não foi assado, porque sua reserva já não era sua</translation>
    </message>
    <message>
        <source>its cake was not baked, because it had lost its claim to %1</source>
        <translation>seu bolo não foi assado, porque tinha perdido a reserva para %1</translation>
    </message>
    <message>
        <source>its runtime was ended at the deadline, at %1</source>
        <translation>seu ambiente de execução foi encerrado no prazo, em %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 caiu</translation>
    </message>
    <message>
        <source>%1 crashed before it had looked at the key</source>
        <translation>%1 caiu antes de olhar a chave</translation>
    </message>
    <message>
        <source>%1 crashed before anything was done</source>
        <translation>%1 caiu antes que algo fosse feito</translation>
    </message>
    <message>
        <source>%1 crashed in the middle of the work</source>
        <translation>%1 caiu no meio do trabalho</translation>
    </message>
    <message>
        <source>%1 crashed before it could answer</source>
        <translation>%1 caiu antes de poder responder</translation>
    </message>
    <message>
        <source>%1 crashed before the cake was committed</source>
        <translation>%1 caiu antes que o bolo fosse confirmado</translation>
    </message>
    <message>
        <source>%1 crashed before this was on record</source>
        <translation>%1 caiu antes que isso constasse do registro</translation>
    </message>
    <message>
        <source>an answer of the store was lost, and the API asked it again for what stood on record</source>
        <translation>uma resposta do armazenamento se perdeu, e a API lhe perguntou de novo o que constava do registro</translation>
    </message>
    <message>
        <source>the store&apos;s confirmation of its record was lost</source>
        <translation>a confirmação do armazenamento para seu registro se perdeu</translation>
    </message>
    <message>
        <source>its record could not be written, because the store was down</source>
        <translation>seu registro não pôde ser gravado, porque o armazenamento estava fora do ar</translation>
    </message>
    <message>
        <source>its record could not be written, because the store turned calls away</source>
        <translation>seu registro não pôde ser gravado, porque o armazenamento recusou chamadas</translation>
    </message>
    <message>
        <source>its record could not be written</source>
        <translation>seu registro não pôde ser gravado</translation>
    </message>
    <message>
        <source>it was answered from the record of %1</source>
        <translation>foi respondida a partir do registro que %1 deixou</translation>
    </message>
    <message>
        <source>no second cake was baked, because one had been baked for this key already, and it was answered with %1</source>
        <translation>nenhum segundo bolo foi assado, porque um já tinha sido assado para esta chave, e a resposta foi %1</translation>
    </message>
    <message>
        <source>it was answered with %1, because %2 held the key now</source>
        <translation>a resposta foi %1, porque agora %2 detinha a chave</translation>
    </message>
    <message>
        <source>it was answered with %1</source>
        <translation>a resposta foi %1</translation>
    </message>
    <message>
        <source>the store is locked against changes, as remote stores are at first</source>
        <translation>o armazenamento está bloqueado para alterações, como os remotos estão a princípio</translation>
    </message>
    <message>
        <source>Unlock it for writing first</source>
        <translation>Desbloqueie-o primeiro para gravação</translation>
    </message>
    <message>
        <source>this is a production store, and its name was not typed</source>
        <translation>este é um armazenamento de produção, e seu nome não foi digitado</translation>
    </message>
    <message>
        <source>this is a production store, and &quot;%1&quot; is not its name</source>
        <translation>este é um armazenamento de produção, e &quot;%1&quot; não é seu nome</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm</source>
        <translation>Digite &quot;%1&quot; para confirmar</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <translation>uma exceção de tipo desconhecido</translation>
    </message>
    <message>
        <source>it ended with an unexpected error (%1)</source>
        <translation>terminou com um erro inesperado (%1)</translation>
    </message>
    <message>
        <source>Try it again; if it persists, report it</source>
        <translation>Tente de novo; se persistir, relate o problema</translation>
    </message>
    <message>
        <source>is not JSON: %1 at line %2, column %3</source>
        <translation>não é JSON: %1 na linha %2, coluna %3</translation>
    </message>
    <message>
        <source>Correct the file there</source>
        <translation>Corrija o arquivo ali</translation>
    </message>
    <message>
        <source>is a list, expected one JSON object: %1</source>
        <translation>é uma lista; esperado um objeto JSON: %1</translation>
    </message>
    <message>
        <source>%1 rules are broken: %2</source>
        <translation>%1 regras são violadas: %2</translation>
    </message>
    <message>
        <source>Correct the fields named</source>
        <translation>Corrija os campos indicados</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above</source>
        <translation>Verifique as permissões da pasta acima</translation>
    </message>
    <message>
        <source>is being changed by another process</source>
        <translation>está sendo alterado por outro processo</translation>
    </message>
    <message>
        <source>cannot be changed: its folder cannot be written to</source>
        <translation>não pode ser alterado: não é possível gravar na sua pasta</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space</source>
        <translation>Verifique as permissões da pasta e o espaço livre</translation>
    </message>
    <message>
        <source>Nothing was changed; check the folder&apos;s permissions and the free space</source>
        <translation>Nada foi alterado; verifique as permissões da pasta e o espaço livre</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>é null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>é true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>é false</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>é o número %1</translation>
    </message>
    <message>
        <source>is the string </source>
        <translation>é a string </translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>é uma lista</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>é um objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, expected %1</source>
        <translation>falta; esperado %1</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>não é JSON: %1 no byte %2</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>é JSON, mas não um objeto</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>cannot be read: </source>
        <translation>não pode ser lido: </translation>
    </message>
    <message>
        <source>Check the path and the permissions</source>
        <translation>Verifique o caminho e as permissões</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>this is %1, expected %2</source>
        <translation>isto é %1; esperado %2</translation>
    </message>
    <message>
        <source>Name an ordinary file</source>
        <translation>Indique um arquivo comum</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>is larger than %1, expected %2</source>
        <translation>é maior que %1; esperado %2</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolha outro arquivo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>um recurso</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>um endereço</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>um host</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opções]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostra a ajuda com as opções do Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opção desconhecida &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opções desconhecidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta um valor depois de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Não se espera um valor depois de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim para &amp;todos</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nã&amp;o para todos</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar endereço do &amp;link</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modificado em</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Arquivo não encontrado.
Verifique se o nome está correto.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>no complete answer came in the time allowed</source>
        <translation>nenhuma resposta completa veio no tempo permitido</translation>
    </message>
    <message>
        <source>the endpoint fell silent</source>
        <translation>o endpoint ficou em silêncio</translation>
    </message>
    <message>
        <source>the answer is larger than any that DynamoDB gives</source>
        <translation>a resposta é maior que qualquer uma que o DynamoDB dê</translation>
    </message>
    <message>
        <source>what answered does not speak valid HTTP</source>
        <translation>o que respondeu não fala HTTP válido</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>nada escuta em %1</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>não existe o host %1</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>a conexão se rompeu antes que a resposta estivesse completa</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete: %1</source>
        <translation>a conexão se rompeu antes que a resposta estivesse completa: %1</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>a conexão falhou: %1</translation>
    </message>
    <message>
        <source>the store was closed before the answer came</source>
        <translation>o armazenamento foi fechado antes que a resposta chegasse</translation>
    </message>
    <message>
        <source>the endpoint&apos;s certificate is not trusted: </source>
        <translation>o certificado do endpoint não é confiável: </translation>
    </message>
    <message>
        <source>Add its issuer to this machine&apos;s trusted certificates, or check whether somebody intercepts the connection</source>
        <translation>Acrescente seu emissor aos certificados confiáveis desta máquina, ou verifique se alguém está interceptando a conexão</translation>
    </message>
    <message>
        <source>Check the network and the endpoint, and try again</source>
        <translation>Verifique a rede e o endpoint e tente de novo</translation>
    </message>
    <message>
        <source>%1; subject %2, issuer %3, SHA-256 fingerprint %4</source>
        <translation>%1; titular %2, emissor %3, impressão digital SHA-256 %4</translation>
    </message>
    <message>
        <source>another program listens there already</source>
        <translation>outro programa já escuta ali</translation>
    </message>
    <message>
        <source>Stop it, or choose another port</source>
        <translation>Pare-o, ou escolha outra porta</translation>
    </message>
    <message>
        <source>this user may not listen there</source>
        <translation>este usuário não pode escutar ali</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on</source>
        <translation>Escolha uma porta a partir de 1024</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>esta máquina não tem esse endereço</translation>
    </message>
    <message>
        <source>Choose one of its own, such as 127.0.0.1</source>
        <translation>Escolha um dos dela, como 127.0.0.1</translation>
    </message>
    <message>
        <source>cannot listen there (%1)</source>
        <translation>não é possível escutar ali (%1)</translation>
    </message>
    <message>
        <source>POST %1: %2 in %3 ms, sent %4 times</source>
        <translation>POST %1: %2 em %3 ms, enviado %4 vezes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>a store in memory is gone when its program ends, expected sqlite:FILE or dynamodb:TABLE</source>
        <translation>um armazenamento em memória desaparece quando seu programa termina; esperado sqlite:FILE ou dynamodb:TABLE</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>não há tabela nele</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>Indique outro arquivo</translation>
    </message>
    <message>
        <source>Several of its tables are recognised: %1.</source>
        <translation>Várias de suas tabelas são reconhecidas: %1.</translation>
    </message>
    <message>
        <source>It is recognised: %1.</source>
        <translation>É reconhecida: %1.</translation>
    </message>
    <message>
        <source>It has several tables, and none is recognised.</source>
        <translation>Tem várias tabelas, e nenhuma é reconhecida.</translation>
    </message>
    <message>
        <source>names %1, expected a column of the table %2: %3</source>
        <translation>cita %1; esperada uma coluna da tabela %2: %3</translation>
    </message>
    <message>
        <source>Mend the mapping, or choose the table that it is for</source>
        <translation>Corrija o mapeamento, ou escolha a tabela para a qual ele serve</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Foi escolhido.</translation>
    </message>
    <message>
        <source>It was chosen; nothing else speaks for it.</source>
        <translation>Foi escolhido; nada mais fala a favor dele.</translation>
    </message>
    <message>
        <source>write a mapping with %1, look at it, and add --mapping mapping.json</source>
        <translation>escreva um mapeamento com %1, examine-o e acrescente --mapping mapping.json</translation>
    </message>
    <message>
        <source>Name the table with --table; if it is not recognised, </source>
        <translation>Indique a tabela com --table; se ela não for reconhecida, </translation>
    </message>
    <message>
        <source> (table %1, the most likely of them)</source>
        <translation> (tabela %1, a mais provável delas)</translation>
    </message>
    <message>
        <source>Name the layout with --layout, or </source>
        <translation>Indique o layout com --layout, ou </translation>
    </message>
    <message>
        <source>It is read as a file that nobody changes: nothing may be written to its folder, where SQLite would keep a log; what others write meanwhile is not seen.</source>
        <translation>É lido como um arquivo que ninguém altera: nada pode ser gravado em sua pasta, onde o SQLite manteria um log; o que outros gravam nesse meio tempo não é visto.</translation>
    </message>
    <message>
        <source>Not read, because the file has it computed by what may take any time: %1.</source>
        <translation>Não lido, porque o arquivo manda calculá-lo por algo que pode levar qualquer tempo: %1.</translation>
    </message>
    <message>
        <source>the endpoint has none: expired records stay until they are purged</source>
        <translation>o endpoint não tem: registros expirados ficam até serem expurgados</translation>
    </message>
    <message>
        <source>%1 stores no expiry, so that its records stay until they are purged</source>
        <translation>%1 não armazena expiração, de modo que seus registros ficam até serem expurgados</translation>
    </message>
    <message>
        <source>of no use here: %1 is not in seconds, which is all that DynamoDB understands, so that expired records stay and cost until they are purged</source>
        <translation>inútil aqui: %1 não está em segundos, que é tudo o que o DynamoDB entende, de modo que registros expirados ficam e custam até serem expurgados</translation>
    </message>
    <message>
        <source>off, so that the expired records of %1 stay and cost until they are purged; turn it on for the attribute %2</source>
        <translation>desativado, de modo que os registros expirados de %1 ficam e custam até serem expurgados; ative-o para o atributo %2</translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: expired records stay and cost, or go too early</source>
        <translation>ativado, mas por &quot;%1&quot;; esperado &quot;%2&quot;: registros expirados ficam e custam, ou somem cedo demais</translation>
    </message>
    <message>
        <source>on, by </source>
        <translation>ativado, por </translation>
    </message>
    <message>
        <source>its records cannot be read, so that it is not known which library they are of: </source>
        <translation>seus registros não podem ser lidos, de modo que não se sabe de que biblioteca são: </translation>
    </message>
    <message>
        <source>its records can be read, and are those of %1: %2</source>
        <translation>seus registros podem ser lidos e são de %1: %2</translation>
    </message>
    <message>
        <source>%1; a story cannot be played in it</source>
        <translation>%1; nele não se pode reproduzir uma história</translation>
    </message>
    <message>
        <source>%1, as %2 has it; a story cannot be played in it</source>
        <translation>%1, como em %2; nele não se pode reproduzir uma história</translation>
    </message>
    <message>
        <source>table %1, as %2 has it; a story cannot be played in it</source>
        <translation>tabela %1, como em %2; nela não se pode reproduzir uma história</translation>
    </message>
    <message>
        <source>a rollback journal</source>
        <translation>um diário de reversão</translation>
    </message>
    <message>
        <source>the change that was interrupted was one over several files, and its journal names another file</source>
        <translation>a alteração interrompida abrangia vários arquivos, e seu diário cita outro arquivo</translation>
    </message>
    <message>
        <source>Open it once with the program that it belongs to</source>
        <translation>Abra-o uma vez com o programa ao qual pertence</translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. What it had begun was rolled back: the file is as it was before that change.</source>
        <translation>Quem gravou por último em %1 foi interrompido. O que tinha começado foi revertido: o arquivo está como era antes dessa alteração.</translation>
    </message>
    <message>
        <source>Whoever wrote to %1 last was interrupted. Its log was written back into the file.</source>
        <translation>Quem gravou por último em %1 foi interrompido. Seu log foi gravado de volta no arquivo.</translation>
    </message>
    <message>
        <source>The file has no tables; choose another one</source>
        <translation>O arquivo não tem tabelas; escolha outro</translation>
    </message>
    <message>
        <source>Its tables are %1</source>
        <translation>Suas tabelas são %1</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;</source>
        <translation>não existe a tabela &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a view: what it shows is computed, not stored</source>
        <translation>uma view: o que ela mostra é calculado, não armazenado</translation>
    </message>
    <message>
        <source>a virtual table: it shows what a program makes of it</source>
        <translation>uma tabela virtual: ela mostra o que um programa faz dela</translation>
    </message>
    <message>
        <source>a shadow table of a virtual table</source>
        <translation>uma tabela auxiliar de uma tabela virtual</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, expected a table</source>
        <translation>&quot;%1&quot; é %2; esperada uma tabela</translation>
    </message>
    <message>
        <source>Choose a table of rows</source>
        <translation>Escolha uma tabela de linhas</translation>
    </message>
    <message>
        <source>the columns of &quot;%1&quot; hide its rowid, which tells its rows apart</source>
        <translation>as colunas de &quot;%1&quot; escondem sua rowid, que distingue suas linhas</translation>
    </message>
    <message>
        <source>Rename one of rowid, _rowid_ and oid</source>
        <translation>Renomeie rowid, _rowid_ ou oid</translation>
    </message>
    <message>
        <source>this is a link to %1, expected the file itself</source>
        <translation>isto é um link para %1; esperado o próprio arquivo</translation>
    </message>
    <message>
        <source>Open %1 itself</source>
        <translation>Abra %1 diretamente</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>não existe esse arquivo</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Verifique o nome</translation>
    </message>
    <message>
        <source>the file cannot be accessed (%1)</source>
        <translation>o arquivo não pode ser acessado (%1)</translation>
    </message>
    <message>
        <source>the file is empty, expected a SQLite database</source>
        <translation>o arquivo está vazio; esperado um banco de dados SQLite</translation>
    </message>
    <message>
        <source>rows of another table refer to this row, or it refers to one that is gone</source>
        <translation>linhas de outra tabela se referem a esta linha, ou ela se refere a uma que sumiu</translation>
    </message>
    <message>
        <source>Fix it with the program that the table belongs to</source>
        <translation>Corrija-a com o programa ao qual a tabela pertence</translation>
    </message>
    <message>
        <source>%1 refer to this row, and would be removed or changed with it</source>
        <translation>%1 se referem a esta linha e seriam removidas ou alteradas com ela</translation>
    </message>
    <message>
        <source>Remove those first, with the program that the table belongs to</source>
        <translation>Remova essas primeiro, com o programa ao qual a tabela pertence</translation>
    </message>
    <message>
        <source>it was ended before it was done</source>
        <translation>foi encerrado antes de ficar pronto</translation>
    </message>
    <message>
        <source>a SQLite file</source>
        <translation>um arquivo SQLite</translation>
    </message>
    <message>
        <source>Leave the column out, or give it a text, a number or bytes</source>
        <translation>Omita a coluna, ou dê a ela um texto, um número ou bytes</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>a tabela não tem essa coluna</translation>
    </message>
    <message>
        <source>SQL has no value for %1</source>
        <translation>SQL não tem valor para %1</translation>
    </message>
    <message>
        <source>nothing was to be changed</source>
        <translation>não havia nada a alterar</translation>
    </message>
    <message>
        <source>the column is computed from others</source>
        <translation>a coluna é calculada a partir de outras</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>era esperado um número inteiro</translation>
    </message>
    <message>
        <source>the row&apos;s key has no value of this column</source>
        <translation>a chave da linha não tem valor para esta coluna</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>O arquivo está danificado: %1.</translation>
    </message>
    <message>
        <source>The check of the file was ended before it was done.</source>
        <translation>A verificação do arquivo foi encerrada antes de ficar pronta.</translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong.</source>
        <translation>O quick_check do SQLite não encontra nada de errado.</translation>
    </message>
    <message>
        <source>Only if all its %1 are still exactly what was read.</source>
        <translation>Somente se todos os seus %1 ainda forem exatamente o que foi lido.</translation>
    </message>
    <message>
        <source>It needs no release: the next request runs anyway</source>
        <translation>Não precisa de liberação: a próxima requisição roda de qualquer modo</translation>
    </message>
    <message>
        <source>Its lease ends at %1; wait until then, or remove it with its risk, as by %2</source>
        <translation>Sua concessão termina em %1; espere até lá, ou remova-o com o risco que isso tem, por exemplo com %2</translation>
    </message>
    <message>
        <source>The way that there is, with its risk, is to remove it, as by </source>
        <translation>O caminho que existe, com seu risco, é removê-lo, por exemplo com </translation>
    </message>
    <message>
        <source>What the next request gets then cannot be told: the mapping does not say what a claim without a lease gets</source>
        <translation>O que a próxima requisição recebe então não há como saber: o mapeamento não diz o que recebe uma reserva sem concessão</translation>
    </message>
    <message>
        <source>The next request resumes after what was committed</source>
        <translation>A próxima requisição continua depois do que foi confirmado</translation>
    </message>
    <message>
        <source>The next request runs as a new one</source>
        <translation>A próxima requisição roda como nova</translation>
    </message>
    <message>
        <source>there is no lock to release</source>
        <translation>não há trava a liberar</translation>
    </message>
    <message>
        <source>only a claim whose lease is over, or that has none, can be released, and this record is %1</source>
        <translation>só pode ser liberada uma reserva cuja concessão acabou, ou que não tem nenhuma, e este registro está %1</translation>
    </message>
    <message>
        <source>The record&apos;s retention ends now, so that the next request runs again: if the first one still runs after all, there may be two effects. The record stays with its fence, so that the first one can no longer record its answer.</source>
        <translation>A retenção do registro termina agora, de modo que a próxima requisição roda de novo: se a primeira ainda estiver rodando, pode haver dois efeitos. O registro fica com sua fence, de modo que a primeira não pode mais registrar sua resposta.</translation>
    </message>
    <message>
        <source>The lock is released (%1). %2; if the first one still runs after all, there may be two effects.</source>
        <translation>A trava é liberada (%1). %2; se a primeira ainda estiver rodando, pode haver dois efeitos.</translation>
    </message>
    <message>
        <source>The record is removed, because its claim is the record itself. </source>
        <translation>O registro é removido, porque sua reserva é o próprio registro. </translation>
    </message>
    <message>
        <source>It need not be released: the next request takes it over by itself. </source>
        <translation>Não precisa ser liberado: a próxima requisição o assume por si só. </translation>
    </message>
    <message>
        <source>records of this layout have no expiry: they stay until they are removed</source>
        <translation>registros deste layout não têm expiração: ficam até serem removidos</translation>
    </message>
    <message>
        <source>its expiry is put together by the mapping, so that no single value could be changed</source>
        <translation>sua expiração é composta pelo mapeamento, de modo que nenhum valor sozinho poderia ser alterado</translation>
    </message>
    <message>
        <source>its %1 is the end of its lease as long as it is in progress</source>
        <translation>seu %1 é o fim da concessão enquanto está em andamento</translation>
    </message>
    <message>
        <source>Release it once it is stuck</source>
        <translation>Libere-o quando estiver preso</translation>
    </message>
    <message>
        <source>it has no %1 that can be read, so it never expires</source>
        <translation>não tem um %1 legível, portanto nunca expira</translation>
    </message>
    <message>
        <source>%1 is not later than now and than its expiry, %2</source>
        <translation>%1 não é posterior a agora e à sua expiração, %2</translation>
    </message>
    <message>
        <source>Choose a later time</source>
        <translation>Escolha um momento posterior</translation>
    </message>
    <message>
        <source>The record is kept until %1 in place of %2.</source>
        <translation>O registro é mantido até %1 em vez de %2.</translation>
    </message>
    <message>
        <source> It had expired, and counts again: retries get its answer from now on.</source>
        <translation> Ele tinha expirado e volta a valer: novas tentativas recebem sua resposta a partir de agora.</translation>
    </message>
    <message>
        <source>the library itself uses &quot;note&quot;, so no note can be left there</source>
        <translation>a própria biblioteca usa &quot;note&quot;, portanto nenhuma nota pode ser deixada ali</translation>
    </message>
    <message>
        <source>the table has no column &quot;note&quot;, so no note can be left on its records</source>
        <translation>a tabela não tem coluna &quot;note&quot;, portanto nenhuma nota pode ser deixada em seus registros</translation>
    </message>
    <message>
        <source>the note is longer than %1 characters</source>
        <translation>a nota tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>A nota é removida.</translation>
    </message>
    <message>
        <source>The note &quot;%1&quot; is left on the record; the library does not look at it.</source>
        <translation>A nota &quot;%1&quot; é deixada no registro; a biblioteca não olha para ela.</translation>
    </message>
    <message>
        <source> %1 of them: %2</source>
        <translation> %1 delas: %2</translation>
    </message>
    <message>
        <source> %1 for other reasons.</source>
        <translation> %1 por outros motivos.</translation>
    </message>
    <message>
        <source>Nothing was done: the record has changed meanwhile. </source>
        <translation>Nada foi feito: o registro foi alterado nesse meio tempo. </translation>
    </message>
    <message>
        <source>Nothing was done: the record is gone.</source>
        <translation>Nada foi feito: o registro não existe mais.</translation>
    </message>
    <message>
        <source>It may have been done: the store did not say. </source>
        <translation>Pode ter sido feito: o armazenamento não disse. </translation>
    </message>
    <message>
        <source>Nothing was done. </source>
        <translation>Nada foi feito. </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 chave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 chaves</translation>
    </message>
    <message>
        <source>Put back </source>
        <translation>Restaurar </translation>
    </message>
    <message>
        <source>Release a claim</source>
        <translation>Liberar uma reserva</translation>
    </message>
    <message>
        <source>left alone because they changed meanwhile</source>
        <translation>deixadas como estão, porque mudaram nesse meio tempo</translation>
    </message>
    <message>
        <source>had gone already</source>
        <translation>já não existiam</translation>
    </message>
    <message>
        <source>left alone because they are newer</source>
        <translation>deixadas como estão, porque são mais novas</translation>
    </message>
    <message>
        <source>left alone because there is a record of their key</source>
        <translation>deixadas como estão, porque há um registro da sua chave</translation>
    </message>
    <message>
        <source> now</source>
        <translation> agora</translation>
    </message>
    <message>
        <source>refused because they do not fit this table</source>
        <translation>recusadas, porque não cabem nesta tabela</translation>
    </message>
    <message>
        <source>could not be </source>
        <translation>não puderam ser </translation>
    </message>
    <message>
        <source>may have been %1 (the store did not say)</source>
        <translation>talvez %1 (o armazenamento não disse)</translation>
    </message>
    <message>
        <source>cannot be read in the trash any more</source>
        <translation>não podem mais ser lidas na lixeira</translation>
    </message>
    <message>
        <source>To make room in the trash, what these earlier removals took can no longer be put back: %1.</source>
        <translation>Para abrir espaço na lixeira, o que estas remoções anteriores levaram não pode mais ser restaurado: %1.</translation>
    </message>
    <message>
        <source> It was stopped before its end, and can be resumed.</source>
        <translation> Foi parada antes do fim e pode ser retomada.</translation>
    </message>
    <message>
        <source> left</source>
        <translation> restantes</translation>
    </message>
    <message>
        <source>resume the purge</source>
        <translation>retome o expurgo</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>faça de novo</translation>
    </message>
    <message>
        <source>%1 %2 in a row were refused, the last one with: %3</source>
        <translation>%1 %2 seguidas foram recusadas, a última com: %3</translation>
    </message>
    <message>
        <source>Fix the store or your permissions, then </source>
        <translation>Conserte o armazenamento ou suas permissões e depois </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Removendo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida(s)</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvida(s)</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurada(s)</translation>
    </message>
    <message>
        <source>Changing one record</source>
        <translation>Alterando um registro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>put</source>
        <translation>gravada(s)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravada(s)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>in progress, %1 of them stuck</source>
        <translation>em andamento, %1 delas presas</translation>
    </message>
    <message>
        <source>: a second effect may start now</source>
        <translation>: um segundo efeito pode começar agora</translation>
    </message>
    <message>
        <source>completed: a retry would run again</source>
        <translation>concluídas: uma nova tentativa rodaria de novo</translation>
    </message>
    <message>
        <source>failed: a retry would run again</source>
        <translation>com falha: uma nova tentativa rodaria de novo</translation>
    </message>
    <message>
        <source>over which the library fails: a retry would run</source>
        <translation>em que a biblioteca falha: uma nova tentativa rodaria</translation>
    </message>
    <message>
        <source>unreadable: what they protect is unknown</source>
        <translation>ilegíveis: não se sabe o que protegem</translation>
    </message>
    <message>
        <source>not records of keys</source>
        <translation>não são registros de chaves</translation>
    </message>
    <message>
        <source>of which the next request takes no notice</source>
        <translation>que a próxima requisição ignora</translation>
    </message>
    <message>
        <source>: removing them is not needed</source>
        <translation>: removê-las não é necessário</translation>
    </message>
    <message>
        <source>expired, as the table is read: a retry may run again</source>
        <translation>expiradas, como a tabela é lida: uma nova tentativa pode rodar de novo</translation>
    </message>
    <message>
        <source>expired: harmless</source>
        <translation>expiradas: inofensivas</translation>
    </message>
    <message>
        <source>all its </source>
        <translation>todos os seus </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>all its %1 %2</source>
        <translation>todos os seus %1 %2</translation>
    </message>
    <message>
        <source>Each row is removed only if %1 are still exactly what was read at %2; a row that has changed since is left alone and listed.</source>
        <translation>Cada linha só é removida se %1 ainda forem exatamente o que foi lido em %2; uma linha que mudou desde então é deixada como está e listada.</translation>
    </message>
    <message>
        <source>Every row of the table</source>
        <translation>Toda linha da tabela</translation>
    </message>
    <message>
        <source>Every row that matches &quot;%1&quot;</source>
        <translation>Toda linha que corresponde a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is read, and removed only if all its %2 are still exactly what was read then; a row that was made after %3, as far as its record tells, is left alone.</source>
        <translation>%1 é lida e só é removida se todos os seus %2 ainda forem exatamente o que foi lido então; uma linha criada depois de %3, até onde seu registro diz, é deixada como está.</translation>
    </message>
    <message>
        <source>It is not one JSON object: %1.</source>
        <translation>Não é um único objeto JSON: %1.</translation>
    </message>
    <message>
        <source>Its item cannot be read: %1. Expected is DynamoDB&apos;s JSON, such as {&quot;Item&quot;:{&quot;PK&quot;:{&quot;S&quot;:&quot;…&quot;}}}.</source>
        <translation>Seu item não pode ser lido: %1. Esperado o JSON do DynamoDB, como {&quot;Item&quot;:{&quot;PK&quot;:{&quot;S&quot;:&quot;…&quot;}}}.</translation>
    </message>
    <message>
        <source>There is no item in it, expected {&quot;Item&quot;:{…}} or {&quot;item&quot;:{…}}.</source>
        <translation>Não há item nele; esperado {&quot;Item&quot;:{…}} ou {&quot;item&quot;:{…}}.</translation>
    </message>
    <message>
        <source>its key is %1, and that of %2 is %3</source>
        <translation>sua chave é %1, e a de %2 é %3</translation>
    </message>
    <message>
        <source>%1: the table&apos;s key needs it, and the item has none.</source>
        <translation>%1: a chave da tabela precisa dele, e o item não tem nenhum.</translation>
    </message>
    <message>
        <source>%1: the table&apos;s key is of the type %2, and it is %3.</source>
        <translation>%1: a chave da tabela é do tipo %2, e este é %3.</translation>
    </message>
    <message>
        <source>%1: the table %2 has no such column.</source>
        <translation>%1: a tabela %2 não tem essa coluna.</translation>
    </message>
    <message>
        <source>%1: SQL has no value for %2.</source>
        <translation>%1: SQL não tem valor para %2.</translation>
    </message>
    <message>
        <source>rows of %1 cannot be rows of %2 without losing what they are</source>
        <translation>linhas de %1 não podem virar linhas de %2 sem perder o que são</translation>
    </message>
    <message>
        <source>Copy to a store of the same kind, or export them</source>
        <translation>Copie para um armazenamento do mesmo tipo, ou exporte-as</translation>
    </message>
    <message>
        <source>it has no column %1, and %2 has</source>
        <translation>não tem a coluna %1, e %2 tem</translation>
    </message>
    <message>
        <source>Copy to a table with the same columns</source>
        <translation>Copie para uma tabela com as mesmas colunas</translation>
    </message>
    <message>
        <source>this is the very table whose rows are to be copied</source>
        <translation>esta é a própria tabela cujas linhas devem ser copiadas</translation>
    </message>
    <message>
        <source>Name another store to copy them to</source>
        <translation>Indique outro armazenamento para onde copiá-las</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: linha %2: %3</translation>
    </message>
    <message>
        <source>Lease until</source>
        <translation>Concessão até</translation>
    </message>
    <message>
        <source>is a folder, and a file was expected</source>
        <translation>é uma pasta, e era esperado um arquivo</translation>
    </message>
    <message>
        <source>is a device or a pipe, and a file was expected</source>
        <translation>é um dispositivo ou um pipe, e era esperado um arquivo</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indique um arquivo</translation>
    </message>
    <message>
        <source>the report cannot be written: </source>
        <translation>o relatório não pode ser gravado: </translation>
    </message>
    <message>
        <source>What was removed stays removed; choose another file</source>
        <translation>O que foi removido permanece removido; escolha outro arquivo</translation>
    </message>
    <message>
        <source>Open %1 to write it there</source>
        <translation>Abra %1 para gravar ali</translation>
    </message>
    <message>
        <source>Use credentials of account %1 to write it there</source>
        <translation>Use credenciais da conta %1 para gravar ali</translation>
    </message>
    <message>
        <source>Open table %1 to write it there</source>
        <translation>Abra a tabela %1 para gravar ali</translation>
    </message>
    <message>
        <source>the disk %1 at %2, with %3 free</source>
        <translation>o disco %1 em %2, com %3 livres</translation>
    </message>
    <message>
        <source>an older version recorded this for %1 without saying where that was, so it may not be from %2, which is open</source>
        <translation>uma versão mais antiga registrou isto para %1 sem dizer onde estava, portanto pode não ser de %2, que está aberto</translation>
    </message>
    <message>
        <source>Nothing was written; undo it by hand</source>
        <translation>Nada foi gravado; desfaça à mão</translation>
    </message>
    <message>
        <source>this is from %1, and %2 is open, so nothing was written</source>
        <translation>isto é de %1, e %2 está aberto, portanto nada foi gravado</translation>
    </message>
    <message>
        <source>table %1 of %2</source>
        <translation>tabela %1 de %2</translation>
    </message>
    <message>
        <source>removals of an older version</source>
        <translation>remoções de uma versão mais antiga</translation>
    </message>
    <message>
        <source>To make room in the trash, what the removal %1 of %2 took from %3 (%4 rows) would be dropped: it could not be put back any more.</source>
        <translation>Para abrir espaço na lixeira, o que a remoção %1 de %2 levou de %3 (%4 linhas) seria descartado: não poderia mais ser restaurado.</translation>
    </message>
    <message>
        <source>this removal needs %1 in the trash, which is on %2</source>
        <translation>esta remoção precisa de %1 na lixeira, que está em %2</translation>
    </message>
    <message>
        <source>Free space on that disk, or remove without undo</source>
        <translation>Libere espaço nesse disco, ou remova sem desfazer</translation>
    </message>
    <message>
        <source>, beside %1 of removals that have not ended</source>
        <translation>, além de %1 de remoções que não terminaram</translation>
    </message>
    <message>
        <source>the trash may hold %1, and this removal needs %2%3</source>
        <translation>a lixeira pode guardar %1, e esta remoção precisa de %2%3</translation>
    </message>
    <message>
        <source>Let the trash hold more, or remove without undo</source>
        <translation>Deixe a lixeira guardar mais, ou remova sem desfazer</translation>
    </message>
    <message>
        <source>the JMESPath expression</source>
        <translation>a expressão JMESPath</translation>
    </message>
    <message>
        <source>sum was given something else than numbers</source>
        <translation>sum recebeu algo que não são números</translation>
    </message>
    <message>
        <source>join was given something else than texts</source>
        <translation>join recebeu algo que não são textos</translation>
    </message>
    <message>
        <source>numbers alone, or texts alone, can be put in order</source>
        <translation>só números, ou só textos, podem ser ordenados</translation>
    </message>
    <message>
        <source>powertools_json was given &quot;%1&quot;, which is no JSON: %2</source>
        <translation>powertools_json recebeu &quot;%1&quot;, que não é JSON: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Base64</source>
        <translation>&quot;%1&quot; não é Base64</translation>
    </message>
    <message>
        <source>there is no memory to unzip it</source>
        <translation>não há memória para descompactar</translation>
    </message>
    <message>
        <source>what was zipped is larger than 16 MB</source>
        <translation>o que foi compactado é maior que 16 MB</translation>
    </message>
    <message>
        <source>powertools_base64_gzip was given what is not gzip</source>
        <translation>powertools_base64_gzip recebeu algo que não é gzip</translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation>não existe a função %1</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments, and there are %3</source>
        <translation>%1 aceita %2 argumentos, e há %3</translation>
    </message>
    <message>
        <source>argument %1 of %2 is of a type that it does not take: %3</source>
        <translation>o argumento %1 de %2 é de um tipo que não é aceito: %3</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>uma expressão</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>the JMESPath expression, column %1</source>
        <translation>a expressão JMESPath, coluna %1</translation>
    </message>
    <message>
        <source>Write it as event_key_jmespath of the handler has it</source>
        <translation>Escreva-a como está em event_key_jmespath do handler</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: %3</source>
        <translation>não é JSON na linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Put a text in quotes</source>
        <translation>Ponha um texto entre aspas</translation>
    </message>
    <message>
        <source>Correct it there</source>
        <translation>Corrija ali</translation>
    </message>
    <message>
        <source>The %1 is taken to be in hexadecimal.</source>
        <translation>Supõe-se que %1 esteja em hexadecimal.</translation>
    </message>
    <message>
        <source>none: the key as it is</source>
        <translation>nenhum: a chave como é</translation>
    </message>
    <message>
        <source>MD5, as usual</source>
        <translation>MD5, como de costume</translation>
    </message>
    <message>
        <source>The event, or the part of it that event_key_jmespath selects, as JSON.</source>
        <translation>O evento, ou a parte dele que event_key_jmespath seleciona, como JSON.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python</source>
        <translation>Lambda Powertools for Python</translation>
    </message>
    <message>
        <source>function.module.name, or the key prefix</source>
        <translation>function.module.name, ou o prefixo da chave</translation>
    </message>
    <message>
        <source>Lambda Powertools for TypeScript</source>
        <translation>Lambda Powertools for TypeScript</translation>
    </message>
    <message>
        <source>the function&apos;s name, or the key prefix</source>
        <translation>o nome da função, ou o prefixo da chave</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a class</source>
        <translation>Lambda Powertools for Java, uma classe</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, a Map</source>
        <translation>Lambda Powertools for Java, um Map</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET</source>
        <translation>Lambda Powertools for .NET</translation>
    </message>
    <message>
        <source>function.Method, or the key prefix</source>
        <translation>function.Method, ou o prefixo da chave</translation>
    </message>
    <message>
        <source>The input, as JSON, its members in their order.</source>
        <translation>A entrada, como JSON, com seus membros em sua ordem.</translation>
    </message>
    <message>
        <source>The key that the client sent, or the value of the expression.</source>
        <translation>A chave que o cliente enviou, ou o valor da expressão.</translation>
    </message>
    <message>
        <source>is larger than 16 MB</source>
        <translation>é maior que 16 MB</translation>
    </message>
    <message>
        <source>Paste only what the key is taken from</source>
        <translation>Cole só aquilo de que a chave é extraída</translation>
    </message>
    <message>
        <source>as a text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>without members that are null</source>
        <translation>sem membros que são null</translation>
    </message>
    <message>
        <source>the JSON in the text</source>
        <translation>o JSON dentro do texto</translation>
    </message>
    <message>
        <source> without blanks</source>
        <translation> sem espaços</translation>
    </message>
    <message>
        <source> as json.dumps writes it</source>
        <translation> como json.dumps o escreve</translation>
    </message>
    <message>
        <source>&quot;%1&quot; selects nothing of the payload, and of nothing the libraries make no key</source>
        <translation>&quot;%1&quot; não seleciona nada do conteúdo, e de nada as bibliotecas não formam chave</translation>
    </message>
    <message>
        <source>Give the whole event, as the handler gets it</source>
        <translation>Forneça o evento inteiro, como o handler o recebe</translation>
    </message>
    <message>
        <source>Give only what the key is taken from</source>
        <translation>Forneça só aquilo de que a chave é extraída</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>Give the JSON that was sent</source>
        <translation>Forneça o JSON que foi enviado</translation>
    </message>
    <message>
        <source>escaped for HTML</source>
        <translation>com escape para HTML</translation>
    </message>
    <message>
        <source>escaped for JSON alone</source>
        <translation>com escape só para JSON</translation>
    </message>
    <message>
        <source>members in their order, as before sorting</source>
        <translation>membros em sua ordem, como antes de ordenar</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>a tabela</translation>
    </message>
    <message>
        <source>its keys are not made of the payload</source>
        <translation>suas chaves não são derivadas do conteúdo</translation>
    </message>
    <message>
        <source>Search for the key itself, or name the library with --formula</source>
        <translation>Procure pela própria chave, ou indique a biblioteca com --formula</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>e assim por diante</translation>
    </message>
    <message>
        <source>; also </source>
        <translation>; também </translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Código do resultado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>has no attribute, expected at least one</source>
        <translation>não tem atributo; esperado pelo menos um</translation>
    </message>
    <message>
        <source>expected either an attribute or a field to look at</source>
        <translation>esperado um atributo ou um campo para examinar</translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation>não é uma expressão regular</translation>
    </message>
    <message>
        <source>is 0, which tells nothing</source>
        <translation>é 0, o que não diz nada</translation>
    </message>
    <message>
        <source>What the row protects is unknown: a request with its key may run again.</source>
        <translation>Não se sabe o que a linha protege: uma requisição com sua chave pode rodar de novo.</translation>
    </message>
    <message>
        <source>Custom mapping</source>
        <translation>Mapeamento personalizado</translation>
    </message>
    <message>
        <source>Records of a library that is not known here, as mapped by hand.</source>
        <translation>Registros de uma biblioteca não conhecida aqui, mapeados à mão.</translation>
    </message>
    <message>
        <source>A second execution may start while the first still runs, so that there are two effects.</source>
        <translation>Uma segunda execução pode começar enquanto a primeira ainda roda, de modo que há dois efeitos.</translation>
    </message>
    <message>
        <source>The next retry runs again and makes a second effect.</source>
        <translation>A próxima tentativa roda de novo e produz um segundo efeito.</translation>
    </message>
    <message>
        <source>The next retry runs again.</source>
        <translation>A próxima tentativa roda de novo.</translation>
    </message>
    <message>
        <source>it has no rows to look at</source>
        <translation>não tem linhas para examinar</translation>
    </message>
    <message>
        <source>its %1 are %2</source>
        <translation>seus %1 são %2</translation>
    </message>
    <message>
        <source>No library that is known here stores its records like this table: %1. Map its fields by hand.</source>
        <translation>Nenhuma biblioteca conhecida aqui armazena seus registros como esta tabela: %1. Mapeie seus campos à mão.</translation>
    </message>
    <message>
        <source>seconds since 1970, by their size</source>
        <translation>segundos desde 1970, pela grandeza</translation>
    </message>
    <message>
        <source>milliseconds since 1970, by their size</source>
        <translation>milissegundos desde 1970, pela grandeza</translation>
    </message>
    <message>
        <source>microseconds since 1970, by their size</source>
        <translation>microssegundos desde 1970, pela grandeza</translation>
    </message>
    <message>
        <source>nanoseconds since 1970, by their size</source>
        <translation>nanossegundos desde 1970, pela grandeza</translation>
    </message>
    <message>
        <source>dates that name their zone</source>
        <translation>datas que indicam seu fuso</translation>
    </message>
    <message>
        <source>dates without a zone, read as UTC, which is assumed</source>
        <translation>datas sem fuso, lidas como UTC, o que é suposto</translation>
    </message>
    <message>
        <source>no row has one: by its name alone</source>
        <translation>nenhuma linha tem um: só pelo nome</translation>
    </message>
    <message>
        <source>All records were compared, whatever their prefix.</source>
        <translation>Todos os registros foram comparados, qualquer que seja o prefixo.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source> Only the first %1 of these keys were asked for.</source>
        <translation> Só as primeiras %1 destas chaves foram consultadas.</translation>
    </message>
    <message>
        <source>Prefixes, as the first records have them: %1%2.</source>
        <translation>Prefixos, como os primeiros registros os têm: %1%2.</translation>
    </message>
    <message>
        <source>there is no record of the key that ends with %1</source>
        <translation>não há registro da chave que termina em %1</translation>
    </message>
    <message>
        <source>none of the %1 keys that the payload may have made has a record</source>
        <translation>nenhuma das %1 chaves que o conteúdo pode ter formado tem registro</translation>
    </message>
    <message>
        <source>Give exactly what was hashed: the whole event with --jmespath, or a part of it</source>
        <translation>Forneça exatamente o que entrou no hash: o evento inteiro com --jmespath, ou uma parte dele</translation>
    </message>
    <message>
        <source>Give exactly what was hashed, or search under all prefixes with --any-prefix</source>
        <translation>Forneça exatamente o que entrou no hash, ou procure sob todos os prefixos com --any-prefix</translation>
    </message>
    <message>
        <source>Found by %1; hashed was %2</source>
        <translation>Encontrado por %1; o hash é de %2</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation>Tentado:</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a field such as replays</source>
        <translation>é &quot;%1&quot;; esperado um campo como replays</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Preso</translation>
    </message>
    <message>
        <source>Blocks its key</source>
        <translation>Bloqueia sua chave</translation>
    </message>
    <message>
        <source>Blocks without a lease</source>
        <translation>Bloqueia sem concessão</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não há como saber</translation>
    </message>
    <message>
        <source>Runs as new</source>
        <translation>Roda como nova</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Expiring within the hour</source>
        <translation>Expira em até uma hora</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Most replayed</source>
        <translation>Mais reproduzidos</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>visões salvas</translation>
    </message>
    <message>
        <source>there is no view of that name</source>
        <translation>não existe visão com esse nome</translation>
    </message>
    <message>
        <source>there already is a view of that name</source>
        <translation>já existe uma visão com esse nome</translation>
    </message>
    <message>
        <source>only records that have it</source>
        <translation>só registros que o têm</translation>
    </message>
    <message>
        <source>only records that lack it</source>
        <translation>só registros que não o têm</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>looked for in key, scope, result and all that is stored; upper and lower case of A to Z are the same</source>
        <translation>procurado em chave, escopo, resultado e tudo o que está armazenado; maiúsculas e minúsculas de A a Z são iguais</translation>
    </message>
    <message>
        <source>quotes make one value of what has blanks, and let stars, commas and dots stand for themselves</source>
        <translation>aspas fazem um só valor do que tem espaços, e deixam asteriscos, vírgulas e pontos valerem por si mesmos</translation>
    </message>
    <message>
        <source>&quot;carrot cake&quot;</source>
        <translation>&quot;carrot cake&quot;</translation>
    </message>
    <message>
        <source>both have to hold</source>
        <translation>ambos têm de valer</translation>
    </message>
    <message>
        <source>alternatives of one field</source>
        <translation>alternativas de um campo</translation>
    </message>
    <message>
        <source>what does not meet the term; also written !term or not term</source>
        <translation>o que não atende ao termo; também se escreve !term ou not term</translation>
    </message>
    <message>
        <source>stands for any text; fields are case-sensitive</source>
        <translation>vale por qualquer texto; os campos distinguem maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>a range of numbers or times, with both ends in it; either end may be left out</source>
        <translation>um intervalo de números ou tempos, com as duas pontas incluídas; qualquer uma das pontas pode ser omitida</translation>
    </message>
    <message>
        <source>compares numbers and times</source>
        <translation>compara números e tempos</translation>
    </message>
    <message>
        <source>records that have it</source>
        <translation>registros que o têm</translation>
    </message>
    <message>
        <source>records that lack it</source>
        <translation>registros que não o têm</translation>
    </message>
    <message>
        <source>an attribute or a column as it is stored, by its own name; @name alone asks whether it is there, @name&gt;5 compares</source>
        <translation>um atributo ou uma coluna como está armazenado, pelo próprio nome; @name sozinho pergunta se existe, @name&gt;5 compara</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>a distance from now: in the past for created, updated, completed and replayed, in the future for expires and lease; &lt; is nearer than that, &gt; is beyond</source>
        <translation>uma distância a partir de agora: no passado para created, updated, completed e replayed, no futuro para expires e lease; &lt; é mais perto que isso, &gt; é além</translation>
    </message>
    <message>
        <source>in the past for any field; with a + in front, in the future for any field</source>
        <translation>no passado para qualquer campo; com um + na frente, no futuro para qualquer campo</translation>
    </message>
    <message>
        <source>a whole day, month or year: &gt; is after its end, &gt;= from its beginning; local time, or with Z at the end UTC, or with an offset such as +01:00</source>
        <translation>um dia, mês ou ano inteiro: &gt; é depois do fim, &gt;= desde o começo; hora local, ou com Z no fim UTC, ou com um deslocamento como +01:00</translation>
    </message>
    <message>
        <source>a minute or a second, local time or UTC in the same way</source>
        <translation>um minuto ou um segundo, em hora local ou UTC do mesmo modo</translation>
    </message>
    <message>
        <source>by the local calendar</source>
        <translation>pelo calendário local</translation>
    </message>
    <message>
        <source>seconds or milliseconds since 1970, as stores keep them</source>
        <translation>segundos ou milissegundos desde 1970, como os armazenamentos os guardam</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próxima requisição</translation>
    </message>
    <message>
        <source>; such as </source>
        <translation>; por exemplo </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1 here, %2</source>
        <translation>%1 aqui, %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>expired, still stored</source>
        <translation>expirado, ainda armazenado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>roda</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusa</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>stuck for </source>
        <translation>preso há </translation>
    </message>
    <message>
        <source>expired %1, still stored</source>
        <translation>expirado %1, ainda armazenado</translation>
    </message>
    <message>
        <source>, until %1 (%2)</source>
        <translation>, até %1 (%2)</translation>
    </message>
    <message>
        <source>runs as a new one, if its library lets go of expired records</source>
        <translation>roda como nova, se a biblioteca abre mão de registros expirados</translation>
    </message>
    <message>
        <source>runs as a new one</source>
        <translation>roda como nova</translation>
    </message>
    <message>
        <source>is answered from the record</source>
        <translation>é respondida a partir do registro</translation>
    </message>
    <message>
        <source>is refused, as the first one is considered in progress</source>
        <translation>é recusada, pois a primeira é considerada em andamento</translation>
    </message>
    <message>
        <source>fails in the library, over what it cannot read</source>
        <translation>falha na biblioteca, com o que ela não consegue ler</translation>
    </message>
    <message>
        <source>may run or not: that cannot be told</source>
        <translation>pode rodar ou não: não há como saber</translation>
    </message>
    <message>
        <source>What is stored as its lease is no time that its library goes by, so it is unknown whether its owner is still at work.</source>
        <translation>O que está armazenado como concessão não é um tempo pelo qual a biblioteca se guie, portanto não se sabe se o dono ainda está trabalhando.</translation>
    </message>
    <message>
        <source>No lease is stored, so it is unknown whether its owner is still at work.</source>
        <translation>Nenhuma concessão está armazenada, portanto não se sabe se o dono ainda está trabalhando.</translation>
    </message>
    <message>
        <source>The lease ended %1, and its owner never finished. The work may have happened.</source>
        <translation>A concessão terminou %1, e o dono nunca concluiu. O trabalho pode ter acontecido.</translation>
    </message>
    <message>
        <source>Its owner is at work: its lease ends %1.</source>
        <translation>O dono está trabalhando: sua concessão termina %1.</translation>
    </message>
    <message>
        <source> The next request takes it over by itself and runs: removing it is not needed.</source>
        <translation> A próxima requisição o assume por si só e roda: removê-lo não é necessário.</translation>
    </message>
    <message>
        <source> The next request %1.</source>
        <translation> A próxima requisição %1.</translation>
    </message>
    <message>
        <source>%1 Removing it: %2</source>
        <translation>%1 Se for removido: %2</translation>
    </message>
    <message>
        <source>The next request %1. Removing it: %2</source>
        <translation>A próxima requisição %1. Se for removido: %2</translation>
    </message>
    <message>
        <source>It failed. The next request %1. Removing it: %2</source>
        <translation>Falhou. A próxima requisição %1. Se for removido: %2</translation>
    </message>
    <message>
        <source>Its expiry has passed. That the next request runs as a new one is assumed: if its library still answers from the record, removing it makes a retry run again.</source>
        <translation>A expiração já passou. Que a próxima requisição rode como nova é uma suposição: se a biblioteca ainda responder a partir do registro, removê-lo faz uma nova tentativa rodar de novo.</translation>
    </message>
    <message>
        <source>Its retention is over: the next request runs as a new one anyway, so removing it is harmless.</source>
        <translation>A retenção acabou: a próxima requisição roda como nova de qualquer modo, portanto removê-lo é inofensivo.</translation>
    </message>
    <message>
        <source>%1 The next request %2, whether it is there or not.</source>
        <translation>%1 A próxima requisição %2, esteja ele lá ou não.</translation>
    </message>
    <message>
        <source>%1 The next request %2. Removing it: %3</source>
        <translation>%1 A próxima requisição %2. Se for removido: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status as stored</source>
        <translation>Status como armazenado</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Concessão termina</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Concessão terminou</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Ponto de recuperação</translation>
    </message>
    <message>
        <source>1 step done and committed</source>
        <translation>1 passo feito e confirmado</translation>
    </message>
    <message>
        <source>%1 steps done and committed</source>
        <translation>%1 passos feitos e confirmados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A record in progress that has no lease cannot be told to be stuck. Those that block their keys are no:lease next:refused.</source>
        <translation>De um registro em andamento sem concessão não há como saber se está preso. Os que bloqueiam suas chaves são no:lease next:refused.</translation>
    </message>
    <message>
        <source>This layout stores no lease, so that none of its records can be told to be stuck. Those that block their keys are status:in-progress next:refused,cannot-tell.</source>
        <translation>Este layout não armazena concessão, de modo que de nenhum de seus registros há como saber se está preso. Os que bloqueiam suas chaves são status:in-progress next:refused,cannot-tell.</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>o status</translation>
    </message>
    <message>
        <source>what the record means now: in-progress, stuck (its lease is over), completed, failed, expired (but still stored) or unreadable</source>
        <translation>o que o registro significa agora: in-progress, stuck (sua concessão acabou), completed, failed, expired (mas ainda armazenado) ou unreadable</translation>
    </message>
    <message>
        <source>what the next request gets</source>
        <translation>o que a próxima requisição recebe</translation>
    </message>
    <message>
        <source>what the next request with the key gets: it runs as a new one, is answered from the record, is refused, fails in the library, or cannot-tell</source>
        <translation>o que recebe a próxima requisição com a chave: roda como nova, é respondida a partir do registro, é recusada, falha na biblioteca, ou cannot-tell</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>o escopo</translation>
    </message>
    <message>
        <source>the scope or use case that the key belongs to</source>
        <translation>o escopo ou caso de uso ao qual a chave pertence</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>a chave</translation>
    </message>
    <message>
        <source>the idempotency key; a star stands for any text</source>
        <translation>a chave de idempotência; um asterisco vale por qualquer texto</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>o resultado</translation>
    </message>
    <message>
        <source>the stored answer; without a star, a part of it</source>
        <translation>a resposta armazenada; sem asterisco, uma parte dela</translation>
    </message>
    <message>
        <source>the result&apos;s code</source>
        <translation>o código do resultado</translation>
    </message>
    <message>
        <source>the code of the stored answer, such as an HTTP status</source>
        <translation>o código da resposta armazenada, como um status HTTP</translation>
    </message>
    <message>
        <source>replays</source>
        <translation>reproduções</translation>
    </message>
    <message>
        <source>how often the stored answer was given again</source>
        <translation>quantas vezes a resposta armazenada foi dada de novo</translation>
    </message>
    <message>
        <source>the fence</source>
        <translation>a fence</translation>
    </message>
    <message>
        <source>the fencing token, which rises with each claim</source>
        <translation>o token de fencing, que sobe a cada reserva</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>o dono</translation>
    </message>
    <message>
        <source>the execution that holds the claim</source>
        <translation>a execução que detém a reserva</translation>
    </message>
    <message>
        <source>the fingerprint</source>
        <translation>a impressão digital</translation>
    </message>
    <message>
        <source>the hash of the request that made the claim</source>
        <translation>o hash da requisição que fez a reserva</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>when the key was first claimed; a duration is its age: created&lt;1h is within the last hour, created&gt;1h longer ago</source>
        <translation>quando a chave foi reservada pela primeira vez; uma duração é sua idade: created&lt;1h é na última hora, created&gt;1h há mais tempo</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>última alteração</translation>
    </message>
    <message>
        <source>when the record was last changed</source>
        <translation>quando o registro foi alterado pela última vez</translation>
    </message>
    <message>
        <source>when the work was completed</source>
        <translation>quando o trabalho foi concluído</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expira</translation>
    </message>
    <message>
        <source>when its retention is over; a duration is the time left: expires&lt;1h is within the hour to come, expires&lt;1h ago within the last</source>
        <translation>quando a retenção acaba; uma duração é o tempo restante: expires&lt;1h é na hora que vem, expires&lt;1h ago na última</translation>
    </message>
    <message>
        <source>the lease ends</source>
        <translation>fim da concessão</translation>
    </message>
    <message>
        <source>until when the owner is not to be disturbed</source>
        <translation>até quando o dono não deve ser incomodado</translation>
    </message>
    <message>
        <source>last replayed</source>
        <translation>última reprodução</translation>
    </message>
    <message>
        <source>when the stored answer was last given again</source>
        <translation>quando a resposta armazenada foi dada de novo pela última vez</translation>
    </message>
    <message>
        <source>claimed, and its owner has its lease</source>
        <translation>reservado, e o dono tem sua concessão</translation>
    </message>
    <message>
        <source>in progress, but its lease is over</source>
        <translation>em andamento, mas sua concessão acabou</translation>
    </message>
    <message>
        <source>the work is done, a retry is answered</source>
        <translation>o trabalho está feito, uma nova tentativa é respondida</translation>
    </message>
    <message>
        <source>the work failed</source>
        <translation>o trabalho falhou</translation>
    </message>
    <message>
        <source>its retention is over, and it is still stored</source>
        <translation>sua retenção acabou, e ele ainda está armazenado</translation>
    </message>
    <message>
        <source>cannot be read as a record</source>
        <translation>não pode ser lido como registro</translation>
    </message>
    <message>
        <source>the next request runs as a new one</source>
        <translation>a próxima requisição roda como nova</translation>
    </message>
    <message>
        <source>the next request is answered from the record</source>
        <translation>a próxima requisição é respondida a partir do registro</translation>
    </message>
    <message>
        <source>the next request is refused: the first one is considered in progress</source>
        <translation>a próxima requisição é recusada: a primeira é considerada em andamento</translation>
    </message>
    <message>
        <source>the library fails over what it cannot read</source>
        <translation>a biblioteca falha com o que não consegue ler</translation>
    </message>
    <message>
        <source>what the next request gets cannot be predicted</source>
        <translation>o que a próxima requisição recebe não pode ser previsto</translation>
    </message>
    <message>
        <source>terms are not joined by %1, expected alternatives of one field, such as status:stuck,failed</source>
        <translation>termos não são ligados por %1; esperadas alternativas de um campo, como status:stuck,failed</translation>
    </message>
    <message>
        <source>NOT stands before nothing, expected a term behind it, such as NOT status:failed</source>
        <translation>NOT não tem nada depois; esperado um termo, como NOT status:failed</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>coluna %1: %2</translation>
    </message>
    <message>
        <source>; leave it out.</source>
        <translation>; omita-o.</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>a quote is not closed, expected one more &quot;</source>
        <translation>uma aspa não está fechada; esperada mais uma &quot;</translation>
    </message>
    <message>
        <source>, expected for example </source>
        <translation>; esperado, por exemplo, </translation>
    </message>
    <message>
        <source>%1 has no value%2</source>
        <translation>%1 não tem valor%2</translation>
    </message>
    <message>
        <source>there is nothing between the quotes, expected a text</source>
        <translation>não há nada entre as aspas; esperado um texto</translation>
    </message>
    <message>
        <source>%1 is not a whole number, expected for example %2</source>
        <translation>%1 não é um número inteiro; esperado, por exemplo, %2</translation>
    </message>
    <message>
        <source>%1 is not a time, expected one such as 1h, today, 2026-11-20, 2026-11-20T10:30Z or 2026-11-01..2026-11-20</source>
        <translation>%1 não é um tempo; esperado um como 1h, today, 2026-11-20, 2026-11-20T10:30Z ou 2026-11-01..2026-11-20</translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected a colon, such as %2</source>
        <translation>%1 não pode ser comparado; esperados dois-pontos, como %2</translation>
    </message>
    <message>
        <source>the next request cannot get %1, expected one of %2</source>
        <translation>a próxima requisição não pode receber %1; esperado um de %2</translation>
    </message>
    <message>
        <source>there is no state %1, expected one of %2</source>
        <translation>não existe o estado %1; esperado um de %2</translation>
    </message>
    <message>
        <source>@ names no attribute, expected for example @owner:ada</source>
        <translation>@ não cita atributo; esperado, por exemplo, @owner:ada</translation>
    </message>
    <message>
        <source>after @%1 an operator is missing, expected for example @%1:value</source>
        <translation>depois de @%1 falta um operador; esperado, por exemplo, @%1:value</translation>
    </message>
    <message>
        <source>every record has %1, expected another field</source>
        <translation>todo registro tem %1; esperado outro campo</translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as result or lease, or @ and an attribute</source>
        <translation>não existe o campo %1; esperado um como result ou lease, ou @ e um atributo</translation>
    </message>
    <message>
        <source>%1 cannot be compared, expected for example has:result</source>
        <translation>%1 não pode ser comparado; esperado, por exemplo, has:result</translation>
    </message>
    <message>
        <source>there is no field %1, expected one such as status, key or expires; in quotes it is looked for as a text</source>
        <translation>não existe o campo %1; esperado um como status, key ou expires; entre aspas, é procurado como texto</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>has </source>
        <translation>contém </translation>
    </message>
    <message>
        <source>is </source>
        <translation>é </translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>é qualquer coisa</translation>
    </message>
    <message>
        <source>begins with </source>
        <translation>começa com </translation>
    </message>
    <message>
        <source>ends with </source>
        <translation>termina com </translation>
    </message>
    <message>
        <source>is like </source>
        <translation>é parecido com </translation>
    </message>
    <message>
        <source>less than </source>
        <translation>menos de </translation>
    </message>
    <message>
        <source>at most </source>
        <translation>no máximo </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mais de </translation>
    </message>
    <message>
        <source>at least </source>
        <translation>pelo menos </translation>
    </message>
    <message>
        <source>not: </source>
        <translation>não: </translation>
    </message>
    <message>
        <source>since 1970</source>
        <translation>desde 1970</translation>
    </message>
    <message>
        <source>its offset</source>
        <translation>seu deslocamento</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
    <message>
        <source>at </source>
        <translation>às </translation>
    </message>
    <message>
        <source>on </source>
        <translation>em </translation>
    </message>
    <message>
        <source>in </source>
        <translation>em </translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>daqui a %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>até </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>depois de %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>de %1 em diante</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>in %1 or later</source>
        <translation>daqui a %1 ou mais</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>em até %1</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <translation>daqui a %1 até %2</translation>
    </message>
    <message>
        <source>It has no %1, expected one of: %2.</source>
        <translation>Não tem %1; esperado um de: %2.</translation>
    </message>
    <message>
        <source>Its %1 is %2, expected one of: %3.</source>
        <translation>Seu %1 é %2; esperado um de: %3.</translation>
    </message>
    <message>
        <source>stands beside before_first, expected only one of them</source>
        <translation>está ao lado de before_first; esperado só um deles</translation>
    </message>
    <message>
        <source>is no unit of a time span, expected one of: s, ms</source>
        <translation>não é uma unidade de intervalo de tempo; esperado um de: s, ms</translation>
    </message>
    <message>
        <source>, expected the name of a time zone such as &quot;Europe/Berlin&quot;</source>
        <translation>; esperado o nome de um fuso horário como &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>names no attribute, expected the one that holds it</source>
        <translation>não cita atributo; esperado o que o contém</translation>
    </message>
    <message>
        <source>is cut before a separator that is empty, expected one such as &quot;#&quot;</source>
        <translation>é cortado antes de um separador vazio; esperado um como &quot;#&quot;</translation>
    </message>
    <message>
        <source>is cut, which goes with exactly one attribute</source>
        <translation>é cortado, o que só combina com exatamente um atributo</translation>
    </message>
    <message>
        <source>has neither words nor other, so that every row is unreadable: expected at least one of them</source>
        <translation>não tem words nem other, de modo que toda linha é ilegível: esperado pelo menos um deles</translation>
    </message>
    <message>
        <source>, expected one of: </source>
        <translation>; esperado um de: </translation>
    </message>
    <message>
        <source>Correct the text there</source>
        <translation>Corrija o texto ali</translation>
    </message>
    <message>
        <source>is missing, expected an object with &quot;key&quot;, &quot;status&quot; and others</source>
        <translation>falta; esperado um objeto com &quot;key&quot;, &quot;status&quot; e outros</translation>
    </message>
    <message>
        <source>goes only with the layout &quot;custom&quot;: others have rules of their own</source>
        <translation>só combina com o layout &quot;custom&quot;: os outros têm regras próprias</translation>
    </message>
    <message>
        <source>a mapping as JSON</source>
        <translation>um mapeamento em JSON</translation>
    </message>
    <message>
        <source>beyond all dates</source>
        <translation>além de todas as datas</translation>
    </message>
    <message>
        <source>%1 is %2 where the library compares numbers: in the store the time is never over.</source>
        <translation>%1 é %2 onde a biblioteca compara números: no armazenamento o tempo nunca acaba.</translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it that time never comes.</source>
        <translation>%1 é %2, que a biblioteca compara como %3: para ela esse momento nunca chega.</translation>
    </message>
    <message>
        <source>that is </source>
        <translation>isto é, </translation>
    </message>
    <message>
        <source>the time is never over</source>
        <translation>o tempo nunca acaba</translation>
    </message>
    <message>
        <source>%1 is %2, which the library compares as %3: to it %4.</source>
        <translation>%1 é %2, que a biblioteca compara como %3: para ela %4.</translation>
    </message>
    <message>
        <source>%1 is %2, which looks like %3 (%4), but the library compares it as %5: to it %6.</source>
        <translation>%1 é %2, que parece %3 (%4), mas a biblioteca o compara como %5: para ela %6.</translation>
    </message>
    <message>
        <source>%1 is a text where a number was expected: the store does not compare it as a time.</source>
        <translation>%1 é um texto onde era esperado um número: o armazenamento não o compara como tempo.</translation>
    </message>
    <message>
        <source>%1 is a number where a date was expected: it is read as %2.</source>
        <translation>%1 é um número onde era esperada uma data: é lido como %2.</translation>
    </message>
    <message>
        <source>the mapping says so</source>
        <translation>o mapeamento diz isso</translation>
    </message>
    <message>
        <source>its size says so, although the layout has %1</source>
        <translation>a grandeza diz isso, embora o layout tenha %1</translation>
    </message>
    <message>
        <source>%1 is %2: in %3 %4, in %5 %6. It is read as %7: %8.</source>
        <translation>%1 é %2: em %3 %4, em %5 %6. É lido como %7: %8.</translation>
    </message>
    <message>
        <source>%1 is a date where a number was expected: the store does not compare it as a time.</source>
        <translation>%1 é uma data onde era esperado um número: o armazenamento não a compara como tempo.</translation>
    </message>
    <message>
        <source>%1 is %2, which is later than any date: the time is never over.</source>
        <translation>%1 é %2, que é posterior a qualquer data: o tempo nunca acaba.</translation>
    </message>
    <message>
        <source>%1 is infinity: the time is never over.</source>
        <translation>%1 é infinity: o tempo nunca acaba.</translation>
    </message>
    <message>
        <source>%1 is not a readable time: %2.</source>
        <translation>%1 não é um tempo legível: %2.</translation>
    </message>
    <message>
        <source>nothing happens then.</source>
        <translation>nada acontece então.</translation>
    </message>
    <message>
        <source>They differ first at %1.</source>
        <translation>Diferem pela primeira vez em %1.</translation>
    </message>
    <message>
        <source>Difference %1 of %2, at %3.</source>
        <translation>Diferença %1 de %2, em %3.</translation>
    </message>
    <message>
        <source>They do not differ: at every instant the log tells the same of both.</source>
        <translation>Não diferem: a cada instante o log conta o mesmo de ambas.</translation>
    </message>
    <message>
        <source>%1, keys kept for %2</source>
        <translation>%1, chaves guardadas por %2</translation>
    </message>
    <message>
        <source>%1 cakes on their way</source>
        <translation>%1 bolos a caminho</translation>
    </message>
    <message>
        <source>no. %1 on its way</source>
        <translation>nº %1 a caminho</translation>
    </message>
    <message>
        <source>no. %1 on their way</source>
        <translation>nº %1 a caminho</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazen.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>order again</source>
        <translation>pedir de novo</translation>
    </message>
    <message>
        <source>order a cake</source>
        <translation>pedir um bolo</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº %1</translation>
    </message>
    <message>
        <source>copy: </source>
        <translation>cópia: </translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · perdida</translation>
    </message>
    <message>
        <source>wants a cake</source>
        <translation>quer um bolo</translation>
    </message>
    <message>
        <source>Nothing happens for %1; not drawn to scale.</source>
        <translation>Nada acontece durante %1; fora de escala.</translation>
    </message>
    <message>
        <source>Differences in all: %1, the last one at %2.</source>
        <translation>Diferenças ao todo: %1, a última em %2.</translation>
    </message>
    <message>
        <source>%1 · lost</source>
        <translation>%1 · perdida</translation>
    </message>
    <message>
        <source>%1 at the door</source>
        <translation>%1 na porta</translation>
    </message>
    <message>
        <source> — not observed</source>
        <translation> — não observada</translation>
    </message>
    <message>
        <source> — undecided: %1</source>
        <translation> — em aberto: %1</translation>
    </message>
    <message>
        <source>1 verdict is undecided.</source>
        <translation>1 veredito está em aberto.</translation>
    </message>
    <message>
        <source>%1 verdicts are undecided.</source>
        <translation>%1 vereditos estão em aberto.</translation>
    </message>
    <message>
        <source>Nothing was broken, but 1 verdict is undecided.</source>
        <translation>Nada foi quebrado, mas 1 veredito está em aberto.</translation>
    </message>
    <message>
        <source>Nothing was broken, but %1 verdicts are undecided.</source>
        <translation>Nada foi quebrado, mas %1 vereditos estão em aberto.</translation>
    </message>
    <message>
        <source>accepted: the work goes on</source>
        <translation>aceito: o trabalho continua</translation>
    </message>
    <message>
        <source>in progress elsewhere</source>
        <translation>em andamento em outro lugar</translation>
    </message>
    <message>
        <source>the key belongs to another order</source>
        <translation>a chave pertence a outro pedido</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>a chave falta</translation>
    </message>
    <message>
        <source>the key is no longer kept</source>
        <translation>a chave não é mais guardada</translation>
    </message>
    <message>
        <source>may have happened</source>
        <translation>pode ter acontecido</translation>
    </message>
    <message>
        <source>claim key %1</source>
        <translation>reservar a chave %1</translation>
    </message>
    <message>
        <source>look up key %1</source>
        <translation>consultar a chave %1</translation>
    </message>
    <message>
        <source>record what is done under key %1</source>
        <translation>registrar o que foi feito sob a chave %1</translation>
    </message>
    <message>
        <source>extend the lease of key %1</source>
        <translation>estender a concessão da chave %1</translation>
    </message>
    <message>
        <source>remove key %1</source>
        <translation>remover a chave %1</translation>
    </message>
    <message>
        <source>fence %1</source>
        <translation>fence %1</translation>
    </message>
    <message>
        <source>The connection of request %1 is refused: %2</source>
        <translation>A conexão da requisição %1 é recusada: %2</translation>
    </message>
    <message>
        <source>API %1 answers request %2: %3</source>
        <translation>API %1 responde à requisição %2: %3</translation>
    </message>
    <message>
        <source>, order no. %1</source>
        <translation>, pedido nº %1</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>with key %1</source>
        <translation>com a chave %1</translation>
    </message>
    <message>
        <source>Request %1 leaves the website %2.</source>
        <translation>A requisição %1 sai do site %2.</translation>
    </message>
    <message>
        <source>The kitchen refuses: there is such a cake already, or a newer claim.</source>
        <translation>A cozinha se recusa: já existe um bolo desses, ou uma reserva mais nova.</translation>
    </message>
    <message>
        <source>The kitchen tells %1 that cake no. %2 is baked.</source>
        <translation>A cozinha avisa %1 de que o bolo nº %2 está assado.</translation>
    </message>
    <message>
        <source>The store commits the order row%1 together with the record of key %2: the kitchen bakes by it.</source>
        <translation>O armazenamento confirma a linha do pedido%1 junto com o registro da chave %2: a cozinha assa a partir dela.</translation>
    </message>
    <message>
        <source> no. %1</source>
        <translation> nº %1</translation>
    </message>
    <message>
        <source>%1 asks the kitchen to bake%2.</source>
        <translation>%1 manda a cozinha assar%2.</translation>
    </message>
    <message>
        <source> order no. %1</source>
        <translation> pedido nº %1</translation>
    </message>
    <message>
        <source>A message leaves.</source>
        <translation>Uma mensagem sai.</translation>
    </message>
    <message>
        <source>%1 orders a cake: %2.</source>
        <translation>%1 pede um bolo: %2.</translation>
    </message>
    <message>
        <source>The website shows %1: &quot;%2&quot;.</source>
        <translation>O site mostra a %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>, no. %1</source>
        <translation>, nº %1</translation>
    </message>
    <message>
        <source>Cake%1 is on its way to %2.</source>
        <translation>O bolo%1 está a caminho de %2.</translation>
    </message>
    <message>
        <source>%1 asks the store to %2.</source>
        <translation>%1 pede ao armazenamento para %2.</translation>
    </message>
    <message>
        <source>The store answers %1: %2.</source>
        <translation>O armazenamento responde para %1: %2.</translation>
    </message>
    <message>
        <source>%1 asks the payment service for the money%2.</source>
        <translation>%1 pede o dinheiro ao serviço de pagamento%2.</translation>
    </message>
    <message>
        <source>, without a key</source>
        <translation>, sem chave</translation>
    </message>
    <message>
        <source>, with key %1</source>
        <translation>, com a chave %1</translation>
    </message>
    <message>
        <source>The payment service tells %1 that the order is paid.</source>
        <translation>O serviço de pagamento avisa %1 de que o pedido está pago.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>uma mensagem</translation>
    </message>
    <message>
        <source>%1&apos;s order</source>
        <translation>o pedido de %1</translation>
    </message>
    <message>
        <source>the page &quot;%1&quot;</source>
        <translation>a página &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cake%1 (%2)</source>
        <translation>o bolo%1 (%2)</translation>
    </message>
    <message>
        <source>the reply to %1</source>
        <translation>a resposta para %1</translation>
    </message>
    <message>
        <source>the call &quot;%1&quot; of %2</source>
        <translation>a chamada &quot;%1&quot; que %2 faz</translation>
    </message>
    <message>
        <source>the store&apos;s answer to %1</source>
        <translation>a resposta do armazenamento para %1</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <translation>a cobrança para %1</translation>
    </message>
    <message>
        <source>the payment&apos;s answer to %1</source>
        <translation>a resposta do pagamento para %1</translation>
    </message>
    <message>
        <source>the committed order row%1</source>
        <translation>a linha de pedido confirmada%1</translation>
    </message>
    <message>
        <source>the order to bake%1</source>
        <translation>a ordem de assar%1</translation>
    </message>
    <message>
        <source>the kitchen&apos;s answer to %1</source>
        <translation>a resposta da cozinha para %1</translation>
    </message>
    <message>
        <source>at %1&apos;s door</source>
        <translation>na porta de %1</translation>
    </message>
    <message>
        <source>on %1&apos;s screen</source>
        <translation>na tela de %1</translation>
    </message>
    <message>
        <source>at the website</source>
        <translation>no site</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>na rede</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>at the store</source>
        <translation>no armazenamento</translation>
    </message>
    <message>
        <source>in the kitchen</source>
        <translation>na cozinha</translation>
    </message>
    <message>
        <source>at the payment service</source>
        <translation>no serviço de pagamento</translation>
    </message>
    <message>
        <source>%1 reads: &quot;%2&quot;.</source>
        <translation>%1 lê: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has the store&apos;s answer: %2.</source>
        <translation>%1 tem a resposta do armazenamento: %2.</translation>
    </message>
    <message>
        <source>%1 knows that the order is paid.</source>
        <translation>%1 sabe que o pedido está pago.</translation>
    </message>
    <message>
        <source>%1 knows that cake no. %2 is baked.</source>
        <translation>%1 sabe que o bolo nº %2 está assado.</translation>
    </message>
    <message>
        <source>%1 arrives %2.</source>
        <translation>Chega %2: %1.</translation>
    </message>
    <message>
        <source>%1 does not get through.</source>
        <translation>Não consegue passar: %1.</translation>
    </message>
    <message>
        <source>%1 is lost: %2 cannot know whether it was done.</source>
        <translation>Perde-se %1: %2 não tem como saber se foi feito.</translation>
    </message>
    <message>
        <source>%1 is lost in the network.</source>
        <translation>Perde-se na rede: %1.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>Perde-se: %1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>order 🍰</source>
        <translation>pedido 🍰</translation>
    </message>
    <message>
        <source> · no. %1</source>
        <translation> · nº %1</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>cobrar</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>order row</source>
        <translation>linha de pedido</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>assar</translation>
    </message>
    <message>
        <source>baked</source>
        <translation>assado</translation>
    </message>
    <message>
        <source>without a lease</source>
        <translation>sem concessão</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>before claim</source>
        <translation>antes da reserva</translation>
    </message>
    <message>
        <source>after claim</source>
        <translation>após a reserva</translation>
    </message>
    <message>
        <source>during work</source>
        <translation>durante o trabalho</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>após o trabalho</translation>
    </message>
    <message>
        <source>after effect</source>
        <translation>após o efeito</translation>
    </message>
    <message>
        <source>after record</source>
        <translation>após o registro</translation>
    </message>
    <message>
        <source>at deadline</source>
        <translation>no prazo</translation>
    </message>
    <message>
        <source>your cake is on the way</source>
        <translation>seu bolo está a caminho</translation>
    </message>
    <message>
        <source>something went wrong, please try again</source>
        <translation>algo deu errado, tente de novo</translation>
    </message>
    <message>
        <source>no answer: did it work?</source>
        <translation>sem resposta: deu certo?</translation>
    </message>
    <message>
        <source>your order was refused</source>
        <translation>seu pedido foi recusado</translation>
    </message>
    <message>
        <source>an empty page</source>
        <translation>uma página vazia</translation>
    </message>
    <message>
        <source>before the claim</source>
        <translation>antes da reserva</translation>
    </message>
    <message>
        <source>after the claim</source>
        <translation>depois da reserva</translation>
    </message>
    <message>
        <source>during the work</source>
        <translation>durante o trabalho</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>depois do trabalho</translation>
    </message>
    <message>
        <source>after the charge, of which nothing is recorded yet</source>
        <translation>depois da cobrança, da qual nada está registrado ainda</translation>
    </message>
    <message>
        <source>after the record is written</source>
        <translation>depois que o registro é gravado</translation>
    </message>
    <message>
        <source>at the deadline that its runtime was given</source>
        <translation>no prazo dado a seu ambiente de execução</translation>
    </message>
    <message>
        <source>%1, replayed ×%2</source>
        <translation>%1, reproduzido ×%2</translation>
    </message>
    <message>
        <source>%1, fence %2</source>
        <translation>%1, fence %2</translation>
    </message>
    <message>
        <source>replayed ×%1</source>
        <translation>reproduzido ×%1</translation>
    </message>
    <message>
        <source>in progress · fence %1</source>
        <translation>em andamento · fence %1</translation>
    </message>
    <message>
        <source>API %1 </source>
        <translation>API %1 </translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>the API</source>
        <translation>a API</translation>
    </message>
    <message>
        <source>A copy of %1 arrives %2.</source>
        <translation>Chega %2 uma cópia: %1.</translation>
    </message>
    <message>
        <source>wants a cake: {short}</source>
        <translation>quer um bolo: {short}</translation>
    </message>
    <message>
        <source>{who} wants a cake: {text} (order {intent}).</source>
        <translation>{who} quer um bolo: {text} (pedido {intent}).</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>chave {key}</translation>
    </message>
    <message>
        <source>The website makes key {key} for request {attempt}.</source>
        <translation>O site faz a chave {key} para a requisição {attempt}.</translation>
    </message>
    <message>
        <source>key discarded</source>
        <translation>chave descartada</translation>
    </message>
    <message>
        <source>The website lets go of key {key}.</source>
        <translation>O site abandona a chave {key}.</translation>
    </message>
    <message>
        <source>no answer in {span}</source>
        <translation>sem resposta em {span}</translation>
    </message>
    <message>
        <source>The website has waited {span} for the reply to request {attempt}, and gives it up: nobody knows whether it worked.</source>
        <translation>O site esperou {span} pela resposta à requisição {attempt} e desiste: ninguém sabe se deu certo.</translation>
    </message>
    <message>
        <source>retry in {span}</source>
        <translation>nova tentativa em {span}</translation>
    </message>
    <message>
        <source>The website will send request {attempt} once more, in {span}.</source>
        <translation>O site enviará a requisição {attempt} mais uma vez, em {span}.</translation>
    </message>
    <message>
        <source>no retries left</source>
        <translation>sem novas tentativas</translation>
    </message>
    <message>
        <source>The website may not repeat request {attempt}: its retry quota is used up.</source>
        <translation>O site não pode repetir a requisição {attempt}: sua cota de novas tentativas acabou.</translation>
    </message>
    <message>
        <source>page reloaded</source>
        <translation>página recarregada</translation>
    </message>
    <message>
        <source>{who} reloads the page; what it had not kept is forgotten.</source>
        <translation>{who} recarrega a página; o que ela não tinha guardado é esquecido.</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>desiste</translation>
    </message>
    <message>
        <source>{who} loses patience and leaves.</source>
        <translation>{who} perde a paciência e vai embora.</translation>
    </message>
    <message>
        <source>The train enters the tunnel: nothing gets through in either direction.</source>
        <translation>O trem entra no túnel: nada passa em nenhum dos sentidos.</translation>
    </message>
    <message>
        <source>tunnel ends</source>
        <translation>fim do túnel</translation>
    </message>
    <message>
        <source>The train leaves the tunnel: messages get through again.</source>
        <translation>O trem sai do túnel: as mensagens passam de novo.</translation>
    </message>
    <message>
        <source>requests are lost</source>
        <translation>requisições se perdem</translation>
    </message>
    <message>
        <source>Every request is lost from now on, while replies get through.</source>
        <translation>De agora em diante toda requisição se perde, enquanto as respostas passam.</translation>
    </message>
    <message>
        <source>requests pass again</source>
        <translation>requisições voltam a passar</translation>
    </message>
    <message>
        <source>Requests get through again.</source>
        <translation>As requisições passam de novo.</translation>
    </message>
    <message>
        <source>replies are lost</source>
        <translation>respostas se perdem</translation>
    </message>
    <message>
        <source>Every reply is lost from now on, while requests get through.</source>
        <translation>De agora em diante toda resposta se perde, enquanto as requisições passam.</translation>
    </message>
    <message>
        <source>replies pass again</source>
        <translation>respostas voltam a passar</translation>
    </message>
    <message>
        <source>Replies get through again.</source>
        <translation>As respostas passam de novo.</translation>
    </message>
    <message>
        <source>{by}dies{short point}</source>
        <translation>{by}morre{short point}</translation>
    </message>
    <message>
        <source>{api} dies{point}.</source>
        <translation>{api} morre{point}.</translation>
    </message>
    <message>
        <source>{by}is up again</source>
        <translation>{by}está no ar de novo</translation>
    </message>
    <message>
        <source>{api} is up again; what it knew is gone.</source>
        <translation>{api} está no ar de novo; o que sabia se foi.</translation>
    </message>
    <message>
        <source>{by}is held up for {span}</source>
        <translation>{by}fica retida por {span}</translation>
    </message>
    <message>
        <source>{api} is held up for {span}.</source>
        <translation>{api} fica retida por {span}.</translation>
    </message>
    <message>
        <source>{by}goes on</source>
        <translation>{by}continua</translation>
    </message>
    <message>
        <source>{api} goes on where it was.</source>
        <translation>{api} continua de onde estava.</translation>
    </message>
    <message>
        <source>completer takes up request {attempt}</source>
        <translation>finalizador retoma a requisição {attempt}</translation>
    </message>
    <message>
        <source>The completer takes up request {attempt} again, at {api}.</source>
        <translation>O finalizador retoma a requisição {attempt}, usando {api}.</translation>
    </message>
    <message>
        <source>deployed: {short}</source>
        <translation>implantada: {short}</translation>
    </message>
    <message>
        <source>A new version of the API is deployed: its function is now {text}.</source>
        <translation>Uma nova versão da API é implantada: sua função agora é {text}.</translation>
    </message>
    <message>
        <source>{record label}</source>
        <translation>{record label}</translation>
    </message>
    <message>
        <source>The store writes the record of key {key}{record}.</source>
        <translation>O armazenamento grava o registro da chave {key}{record}.</translation>
    </message>
    <message>
        <source>The store removes the record of key {key}.</source>
        <translation>O armazenamento remove o registro da chave {key}.</translation>
    </message>
    <message>
        <source>down</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>The store goes down.</source>
        <translation>O armazenamento sai do ar.</translation>
    </message>
    <message>
        <source>up again</source>
        <translation>de volta ao ar</translation>
    </message>
    <message>
        <source>The store is up again.</source>
        <translation>O armazenamento está de volta ao ar.</translation>
    </message>
    <message>
        <source>writes, answers nobody</source>
        <translation>grava, não responde a ninguém</translation>
    </message>
    <message>
        <source>The store answers nobody any more; what it is asked to write, it still writes.</source>
        <translation>O armazenamento não responde mais a ninguém; o que lhe mandam gravar, ele ainda grava.</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>responde de novo</translation>
    </message>
    <message>
        <source>The store answers again.</source>
        <translation>O armazenamento responde de novo.</translation>
    </message>
    <message>
        <source>lock freed early</source>
        <translation>trava solta cedo</translation>
    </message>
    <message>
        <source>The lock of key {key} (fence {fence}) is freed too early: its owner goes on as if it held it.</source>
        <translation>A trava da chave {key} (fence {fence}) é solta cedo demais: seu dono continua como se a tivesse.</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>limitação</translation>
    </message>
    <message>
        <source>The store begins to turn calls away: too many at once.</source>
        <translation>O armazenamento começa a recusar chamadas: são muitas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>throttling ends</source>
        <translation>fim da limitação</translation>
    </message>
    <message>
        <source>The store takes every call again.</source>
        <translation>O armazenamento volta a aceitar toda chamada.</translation>
    </message>
    <message>
        <source>replay, {span} after</source>
        <translation>reprodução, {span} depois</translation>
    </message>
    <message>
        <source>Request {attempt} is answered from the record: replayed, {span} after the first run.</source>
        <translation>A requisição {attempt} é respondida a partir do registro: reprodução, {span} depois da primeira execução.</translation>
    </message>
    <message>
        <source>Request {attempt} is turned away: the first one has been in progress for {span}.</source>
        <translation>A requisição {attempt} é recusada: a primeira está em andamento há {span}.</translation>
    </message>
    <message>
        <source>waits for the first</source>
        <translation>espera a primeira</translation>
    </message>
    <message>
        <source>Request {attempt} waits for the first one to end, for at most {span}.</source>
        <translation>A requisição {attempt} espera o fim da primeira, por no máximo {span}.</translation>
    </message>
    <message>
        <source>key of another order</source>
        <translation>chave de outro pedido</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: its key was used for a different order {span} ago.</source>
        <translation>A requisição {attempt} é recusada: sua chave foi usada para outro pedido há {span}.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: it carries no key.</source>
        <translation>A requisição {attempt} é recusada: não traz chave.</translation>
    </message>
    <message>
        <source>key no longer kept</source>
        <translation>chave não mais guardada</translation>
    </message>
    <message>
        <source>Request {attempt} is refused: what its key stood for is no longer kept.</source>
        <translation>A requisição {attempt} é recusada: o que sua chave representava não é mais guardado.</translation>
    </message>
    <message>
        <source>runs unprotected</source>
        <translation>roda sem proteção</translation>
    </message>
    <message>
        <source>Request {attempt} runs without the protection of a key.</source>
        <translation>A requisição {attempt} roda sem a proteção de uma chave.</translation>
    </message>
    <message>
        <source>claimed · fence {fence}</source>
        <translation>reservada · fence {fence}</translation>
    </message>
    <message>
        <source>{api} holds key {key} {lease}, as fence {fence}.</source>
        <translation>{api} detém a chave {key} {lease}, como fence {fence}.</translation>
    </message>
    <message>
        <source>taken over · fence {fence}</source>
        <translation>assumida · fence {fence}</translation>
    </message>
    <message>
        <source>{api} takes key {key} over from an owner whose lease had ended, {lease}, as fence {fence}.</source>
        <translation>{api} assume a chave {key} de um dono cuja concessão tinha acabado, {lease}, como fence {fence}.</translation>
    </message>
    <message>
        <source>refused, then not found</source>
        <translation>recusada, depois não encontrada</translation>
    </message>
    <message>
        <source>{api} was refused key {key} by a record that then could not be found.</source>
        <translation>{api} teve a chave {key} recusada por um registro que depois não foi encontrado.</translation>
    </message>
    <message>
        <source>found out by reading</source>
        <translation>descoberto pela leitura</translation>
    </message>
    <message>
        <source>{api} lost an answer of the store and reads the record of key {key} to find out.</source>
        <translation>{api} perdeu uma resposta do armazenamento e lê o registro da chave {key} para descobrir.</translation>
    </message>
    <message>
        <source>too late: fence {fence}</source>
        <translation>tarde demais: fence {fence}</translation>
    </message>
    <message>
        <source>{api} comes back too late: its claim to key {key} (fence {fence}) is no longer its own.</source>
        <translation>{api} volta tarde demais: sua reserva da chave {key} (fence {fence}) já não é sua.</translation>
    </message>
    <message>
        <source>record not written</source>
        <translation>registro não gravado</translation>
    </message>
    <message>
        <source>{api} could not write the record of key {key}{why}.</source>
        <translation>{api} não conseguiu gravar o registro da chave {key}{why}.</translation>
    </message>
    <message>
        <source>work begins</source>
        <translation>trabalho começa</translation>
    </message>
    <message>
        <source>{api} starts the work of request {attempt}.</source>
        <translation>{api} começa o trabalho da requisição {attempt}.</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>trabalho feito</translation>
    </message>
    <message>
        <source>{api} has done the work of request {attempt}.</source>
        <translation>{api} fez o trabalho da requisição {attempt}.</translation>
    </message>
    <message>
        <source>work throws</source>
        <translation>trabalho lança exceção</translation>
    </message>
    <message>
        <source>The work of request {attempt} fails with an exception.</source>
        <translation>O trabalho da requisição {attempt} falha com uma exceção.</translation>
    </message>
    <message>
        <source>{who} is charged for order {intent}.</source>
        <translation>O pedido {intent} é cobrado de {who}.</translation>
    </message>
    <message>
        <source>known key: not charged</source>
        <translation>chave conhecida: sem cobrança</translation>
    </message>
    <message>
        <source>The payment service knows key {key}: no second charge.</source>
        <translation>O serviço de pagamento conhece a chave {key}: nenhuma segunda cobrança.</translation>
    </message>
    <message>
        <source>🍰 no. {order}</source>
        <translation>🍰 nº {order}</translation>
    </message>
    <message>
        <source>Cake no. {order} ({text}) is baked for order {intent}.</source>
        <translation>O bolo nº {order} ({text}) é assado para o pedido {intent}.</translation>
    </message>
    <message>
        <source>The kitchen refuses to bake no. {order}: there is such a cake already, or a newer claim.</source>
        <translation>A cozinha se recusa a assar o nº {order}: já existe um bolo desses, ou uma reserva mais nova.</translation>
    </message>
    <message>
        <source>slow: {span} more</source>
        <translation>lenta: {span} a mais</translation>
    </message>
    <message>
        <source>The kitchen becomes slow: from now on the work takes {span} longer.</source>
        <translation>A cozinha fica lenta: de agora em diante o trabalho leva {span} a mais.</translation>
    </message>
    <message>
        <source>as fast as usual</source>
        <translation>tão rápida como sempre</translation>
    </message>
    <message>
        <source>The kitchen is as fast as usual again.</source>
        <translation>A cozinha está de novo tão rápida como sempre.</translation>
    </message>
    <message>
        <source>first seen: {short}</source>
        <translation>visto pela primeira vez: {short}</translation>
    </message>
    <message>
        <source>{text} is seen for the first time (order {intent}).</source>
        <translation>{text} é visto pela primeira vez (pedido {intent}).</translation>
    </message>
    <message>
        <source>did it work?</source>
        <translation>deu certo?</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>please try again</source>
        <translation>tente de novo</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>tente de novo</translation>
    </message>
    <message>
        <source>order refused</source>
        <translation>pedido recusado</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <translation>%1 · sem chave</translation>
    </message>
    <message>
        <source>Only messages were seen: what the service did is not known.</source>
        <translation>Só mensagens foram vistas: o que o serviço fez não se sabe.</translation>
    </message>
    <message>
        <source>The payment is another system, and recognises a key for %1. A process that stood still for longer after its last look at its claim charges again, and no look can be so late that it could not stand still after it. A design that lets somebody else finish abandoned work cannot tell a slow owner from a dead one.</source>
        <translation>O pagamento é outro sistema e reconhece uma chave por %1. Um processo que ficou parado por mais tempo depois do seu último olhar para a reserva cobra de novo, e nenhum olhar pode ser tão tardio que ele não possa parar depois. Um projeto que deixa outro concluir trabalho abandonado não consegue distinguir um dono lento de um morto.</translation>
    </message>
    <message>
        <source>M. Kleppmann, How to do distributed locking, 2016 (pauses after any check); Stripe API reference, idempotent requests (keys are forgotten after at least 24 hours)</source>
        <translation>M. Kleppmann, How to do distributed locking, 2016 (pausas depois de qualquer verificação); Stripe API reference, idempotent requests (chaves são esquecidas depois de pelo menos 24 horas)</translation>
    </message>
    <message>
        <source>The design keeps a key for %1, and takes a request that comes later for a new order; the payment, which recognises a key for %2, has forgotten it as well. What a design has forgotten it cannot recognise; it can only refuse it while the record is still stored.</source>
        <translation>O projeto guarda uma chave por %1 e toma por um novo pedido uma requisição que vem mais tarde; o pagamento, que reconhece uma chave por %2, também a esqueceu. O que um projeto esqueceu ele não consegue reconhecer; só pode recusá-lo enquanto o registro ainda estiver armazenado.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests (a key is new again once it was pruned)</source>
        <translation>Stripe API reference, idempotent requests (uma chave é nova de novo depois de eliminada)</translation>
    </message>
    <message>
        <source>The charge is made in another system: it is not rolled back with our own transaction, and in this design nobody comes to finish what an owner has left.</source>
        <translation>A cobrança é feita em outro sistema: não é revertida com nossa própria transação, e neste projeto ninguém vem concluir o que um dono deixou.</translation>
    </message>
    <message>
        <source>P. Helland, Life beyond Distributed Transactions, 2007 (no transaction spans two systems); the policy, claim.completer_after</source>
        <translation>P. Helland, Life beyond Distributed Transactions, 2007 (nenhuma transação abrange dois sistemas); a política, claim.completer_after</translation>
    </message>
    <message>
        <source>A claim was left by its owner, and in this design nobody comes to finish it: until a further request finds its lease over, the order stays where it is.</source>
        <translation>Uma reserva foi abandonada por seu dono, e neste projeto ninguém vem concluí-la: até que outra requisição encontre sua concessão acabada, o pedido fica onde está.</translation>
    </message>
    <message>
        <source>the policy, claim.completer_after and claim.lease</source>
        <translation>a política, claim.completer_after e claim.lease</translation>
    </message>
    <message>
        <source>broken by the story alone</source>
        <translation>quebrada só pela história</translation>
    </message>
    <message>
        <source>broken by %1: %2</source>
        <translation>quebrada por %1: %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrada</translation>
    </message>
    <message>
        <source>not put to the test, not broken</source>
        <translation>não posta à prova, não quebrada</translation>
    </message>
    <message>
        <source>undecided, not broken</source>
        <translation>em aberto, não quebrada</translation>
    </message>
    <message>
        <source>one cake</source>
        <translation>um bolo</translation>
    </message>
    <message>
        <source>one charge</source>
        <translation>uma cobrança</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>mesma resposta</translation>
    </message>
    <message>
        <source>no stranger</source>
        <translation>nenhum estranho</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>não misturados</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>não bloqueado</translation>
    </message>
    <message>
        <source>not observed so far</source>
        <translation>não observada até agora</translation>
    </message>
    <message>
        <source>never observed</source>
        <translation>nunca observada</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <translation>em aberto em %1</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>cobranças</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>estranho</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>misturados</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>até agora</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não vista</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>✗ story</source>
        <translation>✗ história</translation>
    </message>
    <message>
        <source>✗ 1: broken by one fault · ✗ story: broken by the story alone · open: not broken, but nobody can tell in some placements · not seen: put to the test in none</source>
        <translation>✗ 1: quebrada por uma falha · ✗ história: quebrada só pela história · em aberto: não quebrada, mas em algumas disposições ninguém pode dizer · não vista: não posta à prova em nenhuma</translation>
    </message>
    <message>
        <source>without %1: %2</source>
        <translation>sem %1: %2</translation>
    </message>
    <message>
        <source> One more fault would not save it.</source>
        <translation> Mais uma falha não a salvaria.</translation>
    </message>
    <message>
        <source> Up to %1 more faults would not save it.</source>
        <translation> Até %1 falhas a mais não a salvariam.</translation>
    </message>
    <message>
        <source>past saving at %1: %2%3</source>
        <translation>sem salvação em %1: %2%3</translation>
    </message>
    <message>
        <source>no design that lets others finish abandoned work can hold here: %1 Source: %2</source>
        <translation>nenhum projeto que deixe outros terminarem um trabalho abandonado pode cumprir aqui: %1 Fonte: %2</translation>
    </message>
    <message>
        <source>the design&apos;s own choice: %1 Source: %2</source>
        <translation>escolha do próprio projeto: %1 Fonte: %2</translation>
    </message>
    <message>
        <source>saved at %1 by %2: %3 instead of %4, with what belongs to it</source>
        <translation>salva em %1 por %2: %3 em vez de %4, com o que faz parte disso</translation>
    </message>
    <message>
        <source>saved at %1 by %2: %3 instead of %4</source>
        <translation>salva em %1 por %2: %3 em vez de %4</translation>
    </message>
    <message>
        <source>further fields that would each save it: %1</source>
        <translation>outros campos que a salvariam, cada um: %1</translation>
    </message>
    <message>
        <source>%1 placements of at most 1 fault, %2 different histories</source>
        <translation>%1 disposições de no máximo 1 falha, %2 históricos diferentes</translation>
    </message>
    <message>
        <source>%1 placements of at most %3 faults, %2 different histories</source>
        <translation>%1 disposições de no máximo %3 falhas, %2 históricos diferentes</translation>
    </message>
    <message>
        <source>; %1 runs did not come to an end</source>
        <translation>; %1 execuções não chegaram ao fim</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; parada</translation>
    </message>
    <message>
        <source>; ended there, because there are too many</source>
        <translation>; encerrada ali, porque são demais</translation>
    </message>
    <message>
        <source>: PARTIAL, not even the story alone was tried</source>
        <translation>: PARCIAL, nem a história sozinha foi tentada</translation>
    </message>
    <message>
        <source>: PARTIAL, only the story alone was tried to its end</source>
        <translation>: PARCIAL, só a história sozinha foi tentada até o fim</translation>
    </message>
    <message>
        <source>: PARTIAL, only placements of at most %1 were all tried</source>
        <translation>: PARCIAL, só as disposições de no máximo %1 foram todas tentadas</translation>
    </message>
    <message>
        <source>Nothing protects a retry</source>
        <translation>Nada protege uma nova tentativa</translation>
    </message>
    <message>
        <source>Claim the key before the work, with one conditional write.</source>
        <translation>Reserve a chave antes do trabalho, com uma gravação condicional.</translation>
    </message>
    <message>
        <source>The key is new for every attempt</source>
        <translation>A chave é nova a cada tentativa</translation>
    </message>
    <message>
        <source>Make the key once for each intent, and keep it before anything is sent.</source>
        <translation>Faça a chave uma vez para cada intenção, e guarde-a antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>The key is made from the payload</source>
        <translation>A chave é derivada do conteúdo</translation>
    </message>
    <message>
        <source>Two equal orders can both be wanted: let the client make a key for each intent.</source>
        <translation>Dois pedidos iguais podem ambos ser desejados: deixe o cliente fazer uma chave para cada intenção.</translation>
    </message>
    <message>
        <source>The scope is narrower than the caller</source>
        <translation>O escopo é mais estreito que o chamador</translation>
    </message>
    <message>
        <source>Put tenant and user into the scope of a key.</source>
        <translation>Ponha inquilino (tenant) e usuário no escopo de uma chave.</translation>
    </message>
    <message>
        <source>Two that look at once both work</source>
        <translation>Duas que olham ao mesmo tempo trabalham ambas</translation>
    </message>
    <message>
        <source>Claim with one conditional write instead of looking first.</source>
        <translation>Reserve com uma gravação condicional em vez de olhar primeiro.</translation>
    </message>
    <message>
        <source>The retention is shorter than a retry may come</source>
        <translation>A retenção é mais curta do que uma nova tentativa pode demorar</translation>
    </message>
    <message>
        <source>Keep keys longer than anybody retries, and tell an expired key from one never seen.</source>
        <translation>Guarde as chaves por mais tempo do que alguém tenta de novo, e distinga uma chave expirada de uma nunca vista.</translation>
    </message>
    <message>
        <source>The lease is shorter than the work can take</source>
        <translation>A concessão é mais curta do que o trabalho pode levar</translation>
    </message>
    <message>
        <source>Renew the lease while the work goes on, and fence the effect.</source>
        <translation>Renove a concessão enquanto o trabalho continua, e proteja o efeito com a fence.</translation>
    </message>
    <message>
        <source>A lease without a fence</source>
        <translation>Uma concessão sem fence</translation>
    </message>
    <message>
        <source>Hand the fence to the effect, and let it be checked there.</source>
        <translation>Passe a fence ao efeito, e faça-a ser verificada lá.</translation>
    </message>
    <message>
        <source>The work is lost between effect and record</source>
        <translation>O trabalho se perde entre efeito e registro</translation>
    </message>
    <message>
        <source>Commit the record with the work, or derive the keys of other services from this one.</source>
        <translation>Confirme o registro junto com o trabalho, ou derive deste as chaves de outros serviços.</translation>
    </message>
    <message>
        <source>The answer is recorded before the work</source>
        <translation>A resposta é registrada antes do trabalho</translation>
    </message>
    <message>
        <source>Record the answer when the work is done, or together with it.</source>
        <translation>Registre a resposta quando o trabalho estiver feito, ou junto com ele.</translation>
    </message>
    <message>
        <source>Server errors are frozen</source>
        <translation>Erros do servidor ficam congelados</translation>
    </message>
    <message>
        <source>Keep the claim or delete it after an error, so that a retry can succeed.</source>
        <translation>Mantenha a reserva ou exclua-a depois de um erro, para que uma nova tentativa possa dar certo.</translation>
    </message>
    <message>
        <source>A crash blocks the key for ever</source>
        <translation>Uma queda bloqueia a chave para sempre</translation>
    </message>
    <message>
        <source>Give the claim a lease of its own, shorter than the retention.</source>
        <translation>Dê à reserva uma concessão própria, mais curta que a retenção.</translation>
    </message>
    <message>
        <source>It runs without protection while the store is down</source>
        <translation>Roda sem proteção enquanto o armazenamento está fora do ar</translation>
    </message>
    <message>
        <source>Fail closed: answer 503 rather than work twice.</source>
        <translation>Falhe fechado: responda 503 em vez de trabalhar duas vezes.</translation>
    </message>
    <message>
        <source>%1 for no. %2</source>
        <translation>%1 para o nº %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>is not a known lesson; there are: %1</source>
        <translation>não é uma lição conhecida; existem: %1</translation>
    </message>
    <message>
        <source>is an empty list, expected a paragraph</source>
        <translation>é uma lista vazia; esperado um parágrafo</translation>
    </message>
    <message>
        <source>is missing or empty, expected a list such as [&quot;en&quot;]</source>
        <translation>falta ou está vazio; esperada uma lista como [&quot;en&quot;]</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a language such as &quot;en&quot; or &quot;pt-BR&quot;</source>
        <translation>é &quot;%1&quot;; esperado um idioma como &quot;en&quot; ou &quot;pt-BR&quot;</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which stands there already</source>
        <translation>é &quot;%1&quot;, que já está lá</translation>
    </message>
    <message>
        <source>there is no such option; expected a letter from a to %1</source>
        <translation>não existe essa opção; esperada uma letra de a até %1</translation>
    </message>
    <message>
        <source>expected one letter from a to %1</source>
        <translation>esperada uma letra de a até %1</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>esperado um número</translation>
    </message>
    <message>
        <source>expected one of the events that can be pointed at</source>
        <translation>esperado um dos eventos que se podem apontar</translation>
    </message>
    <message>
        <source>expected an answer in your own words</source>
        <translation>esperada uma resposta com suas próprias palavras</translation>
    </message>
    <message>
        <source>asks for answer %1, and there are %2 until then</source>
        <translation>pergunta pela resposta %1, e até ali há %2</translation>
    </message>
    <message>
        <source>asks for the order number in answer %1, which has none</source>
        <translation>pergunta pelo número do pedido na resposta %1, que não tem nenhum</translation>
    </message>
    <message>
        <source>asks for &quot;%1&quot;, which does not happen until then</source>
        <translation>pergunta por &quot;%1&quot;, que não acontece até ali</translation>
    </message>
    <message>
        <source>asks for order %1, and there are %2 until then</source>
        <translation>pergunta pelo pedido %1, e até ali há %2</translation>
    </message>
    <message>
        <source>asks what broke &quot;%1&quot;, which is %2 until then</source>
        <translation>pergunta o que quebrou &quot;%1&quot;, que até ali está %2</translation>
    </message>
    <message>
        <source>asks what broke &quot;%1&quot;: no single event did, it shows at the end of the run only</source>
        <translation>pergunta o que quebrou &quot;%1&quot;: nenhum evento sozinho o fez, só se vê no fim da execução</translation>
    </message>
    <message>
        <source>asks for a search that has too many placements; expected fewer faults</source>
        <translation>pede uma busca com disposições demais; esperadas menos falhas</translation>
    </message>
    <message>
        <source>is missing, expected an event such as &quot;reply 1 lost&quot;</source>
        <translation>falta; esperado um evento como &quot;reply 1 lost&quot;</translation>
    </message>
    <message>
        <source>is missing, expected one of: %1</source>
        <translation>falta; esperado um de: %1</translation>
    </message>
    <message>
        <source>, expected an id</source>
        <translation>; esperado um id</translation>
    </message>
    <message>
        <source>is missing, expected the id of a story</source>
        <translation>falta; esperado o id de uma história</translation>
    </message>
    <message>
        <source>a point such as &quot;reply 1 lost&quot;, &quot;5s&quot; or &quot;end&quot;</source>
        <translation>um ponto como &quot;reply 1 lost&quot;, &quot;5s&quot; ou &quot;end&quot;</translation>
    </message>
    <message>
        <source>an event such as &quot;reply 1 lost&quot;</source>
        <translation>um evento como &quot;reply 1 lost&quot;</translation>
    </message>
    <message>
        <source>refused: not the owner</source>
        <translation>recusada: não é o dono</translation>
    </message>
    <message>
        <source>refused: there is such an effect</source>
        <translation>recusada: já existe esse efeito</translation>
    </message>
    <message>
        <source>rests on an assumption about %1: %2</source>
        <translation>apoia-se em uma suposição sobre %1: %2</translation>
    </message>
    <message>
        <source>rests on assumptions about %1: %2</source>
        <translation>apoia-se em suposições sobre %1: %2</translation>
    </message>
    <message>
        <source>, expected an id or an object</source>
        <translation>; esperado um id ou um objeto</translation>
    </message>
    <message>
        <source>is missing, expected an id or an object</source>
        <translation>falta; esperado um id ou um objeto</translation>
    </message>
    <message>
        <source>must be 1: this version of OneCake reads no other</source>
        <translation>deve ser 1: esta versão do OneCake não lê outra</translation>
    </message>
    <message>
        <source>the run cannot be saved: </source>
        <translation>a execução não pode ser salva: </translation>
    </message>
    <message>
        <source>the line of a run</source>
        <translation>a linha de uma execução</translation>
    </message>
    <message>
        <source>Copy it again as a whole; it begins with &quot;%1&quot;</source>
        <translation>Copie-a de novo por inteiro; ela começa com &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the run is too large: a line holds at most %1 letters</source>
        <translation>a execução é grande demais: uma linha comporta no máximo %1 letras</translation>
    </message>
    <message>
        <source>Save the run as a file</source>
        <translation>Salve a execução como arquivo</translation>
    </message>
    <message>
        <source>it is longer than %1 letters, the most that one has</source>
        <translation>tem mais de %1 letras, o máximo que uma tem</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>não é uma delas</translation>
    </message>
    <message>
        <source>a part of it is missing, or letters in it were changed</source>
        <translation>falta uma parte dela, ou letras nela foram alteradas</translation>
    </message>
    <message>
        <source>it claims to hold more than a run</source>
        <translation>diz conter mais do que uma execução</translation>
    </message>
    <message>
        <source>it holds something else than a run</source>
        <translation>contém outra coisa que não uma execução</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>um cenário</translation>
    </message>
    <message>
        <source>is not a known scenario; there are: %1</source>
        <translation>não é um cenário conhecido; existem: %1</translation>
    </message>
    <message>
        <source>a key algorithm</source>
        <translation>um algoritmo de chave</translation>
    </message>
    <message>
        <source>is not a known key algorithm; there are: %1</source>
        <translation>não é um algoritmo de chave conhecido; existem: %1</translation>
    </message>
    <message>
        <source>a retry policy</source>
        <translation>uma política de novas tentativas</translation>
    </message>
    <message>
        <source>is not a known retry policy; there are: %1</source>
        <translation>não é uma política de novas tentativas conhecida; existem: %1</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is not a point of a %2</source>
        <translation>é &quot;%1&quot;, que não é um ponto de %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected a chance from 0% to 100% such as &quot;10%&quot;</source>
        <translation>é &quot;%1&quot;; esperada uma probabilidade de 0% a 100%, como &quot;10%&quot;</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve ser no máximo %1</translation>
    </message>
    <message>
        <source>is missing, expected one of: </source>
        <translation>falta; esperado um de: </translation>
    </message>
    <message>
        <source>must lie after &quot;from&quot;</source>
        <translation>deve ficar depois de &quot;from&quot;</translation>
    </message>
    <message>
        <source>, expected a list of faults</source>
        <translation>; esperada uma lista de falhas</translation>
    </message>
    <message>
        <source>, expected a fault in words or as an object</source>
        <translation>; esperada uma falha em palavras ou como objeto</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>um número de 1 a %1</translation>
    </message>
    <message>
        <source>a duration such as 8s or 250ms</source>
        <translation>uma duração como 8s ou 250ms</translation>
    </message>
    <message>
        <source>a duration up to %1 such as 50ms</source>
        <translation>uma duração de até %1, como 50ms</translation>
    </message>
    <message>
        <source>a range of times such as 1s..9s</source>
        <translation>um intervalo de tempo como 1s..9s</translation>
    </message>
    <message>
        <source>an HTTP status from 400 to 599</source>
        <translation>um status HTTP de 400 a 599</translation>
    </message>
    <message>
        <source>a chance from 0% to 100% such as 10%</source>
        <translation>uma probabilidade de 0% a 100%, como 10%</translation>
    </message>
    <message>
        <source>the end, or ; and another fault</source>
        <translation>o fim, ou ; e outra falha</translation>
    </message>
    <message>
        <source>the text ends</source>
        <translation>o texto termina</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood</source>
        <translation>&quot;%1&quot; não foi entendido</translation>
    </message>
    <message>
        <source>fault &quot;%1&quot;</source>
        <translation>falha &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 at word %2; expected %3</source>
        <translation>%1 na palavra %2; esperado %3</translation>
    </message>
    <message>
        <source>The Nth reply is lost: the work was done, and the website never hears of it.</source>
        <translation>A N-ésima resposta se perde: o trabalho foi feito, e o site nunca fica sabendo.</translation>
    </message>
    <message>
        <source>The Nth request is lost: nothing is done.</source>
        <translation>A N-ésima requisição se perde: nada é feito.</translation>
    </message>
    <message>
        <source>For a while every reply is lost, and requests get through.</source>
        <translation>Por um tempo toda resposta se perde, e as requisições passam.</translation>
    </message>
    <message>
        <source>For a while every request is lost, and replies get through.</source>
        <translation>Por um tempo toda requisição se perde, e as respostas passam.</translation>
    </message>
    <message>
        <source>Each message is lost with that chance; the seed decides which.</source>
        <translation>Cada mensagem se perde com essa probabilidade; a semente decide quais.</translation>
    </message>
    <message>
        <source>The Nth reply takes that much longer.</source>
        <translation>A N-ésima resposta leva esse tempo a mais.</translation>
    </message>
    <message>
        <source>The Nth request takes that much longer.</source>
        <translation>A N-ésima requisição leva esse tempo a mais.</translation>
    </message>
    <message>
        <source>Each message takes up to that much longer, so that one may overtake another; the seed decides how much.</source>
        <translation>Cada mensagem leva até esse tempo a mais, de modo que uma pode ultrapassar outra; a semente decide quanto.</translation>
    </message>
    <message>
        <source>The Nth request arrives twice.</source>
        <translation>A N-ésima requisição chega duas vezes.</translation>
    </message>
    <message>
        <source>The Nth reply arrives twice.</source>
        <translation>A N-ésima resposta chega duas vezes.</translation>
    </message>
    <message>
        <source>For a while everything is lost, in both directions.</source>
        <translation>Por um tempo tudo se perde, nos dois sentidos.</translation>
    </message>
    <message>
        <source>The API process dies at that point of the Nth attempt; after-effect: the customer is charged, and nothing is recorded of it.</source>
        <translation>O processo da API morre nesse ponto da N-ésima tentativa; after-effect: o cliente foi cobrado, e nada disso está registrado.</translation>
    </message>
    <message>
        <source>The work throws an exception at that point of the Nth attempt.</source>
        <translation>O trabalho lança uma exceção nesse ponto da N-ésima tentativa.</translation>
    </message>
    <message>
        <source>The work answers the Nth attempt with that status, and does nothing.</source>
        <translation>O trabalho responde à N-ésima tentativa com esse status, e não faz nada.</translation>
    </message>
    <message>
        <source>The API process stalls as the Nth run of the work begins.</source>
        <translation>O processo da API para quando começa a N-ésima execução do trabalho.</translation>
    </message>
    <message>
        <source>For a while the store refuses every call: nothing is read or written.</source>
        <translation>Por um tempo o armazenamento recusa toda chamada: nada é lido nem gravado.</translation>
    </message>
    <message>
        <source>For a while the store answers nobody, but writes what it is asked to write: whether it did is unknown to the caller.</source>
        <translation>Por um tempo o armazenamento não responde a ninguém, mas grava o que lhe mandam gravar: quem chama não sabe se gravou.</translation>
    </message>
    <message>
        <source>The store does the Nth call of that kind, and its answer is lost.</source>
        <translation>O armazenamento faz a N-ésima chamada desse tipo, e sua resposta se perde.</translation>
    </message>
    <message>
        <source>For a while the store turns every call away: too many at once.</source>
        <translation>Por um tempo o armazenamento recusa toda chamada: são muitas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The lock or lease of the Nth attempt is freed as soon as it is granted, before anything is recorded: another request gets it, and the first does not know.</source>
        <translation>A trava ou concessão da N-ésima tentativa é solta assim que é dada, antes que algo seja registrado: outra requisição a obtém, e a primeira não sabe.</translation>
    </message>
    <message>
        <source>The clock of the Nth API process is ahead; with a minus, it is behind.</source>
        <translation>O relógio do N-ésimo processo da API está adiantado; com um sinal de menos, atrasado.</translation>
    </message>
    <message>
        <source>The customer taps the button twice.</source>
        <translation>A cliente toca no botão duas vezes.</translation>
    </message>
    <message>
        <source>The page is reloaded before the Nth attempt is sent.</source>
        <translation>A página é recarregada antes que a N-ésima tentativa seja enviada.</translation>
    </message>
    <message>
        <source>The page is reloaded as the Nth reply arrives.</source>
        <translation>A página é recarregada quando a N-ésima resposta chega.</translation>
    </message>
    <message>
        <source>The customer loses patience that long after deciding to order.</source>
        <translation>A cliente perde a paciência esse tempo depois de decidir pedir.</translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <translation>%1; esperado %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected one of: </source>
        <translation>é &quot;%1&quot;; esperado um de: </translation>
    </message>
    <message>
        <source>is empty, expected at least one of: </source>
        <translation>está vazio; esperado pelo menos um de: </translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>deve ser mais que 0</translation>
    </message>
    <message>
        <source>must be more than 0 where there is a backoff</source>
        <translation>deve ser mais que 0 onde há um backoff</translation>
    </message>
    <message>
        <source>is missing, expected a time such as &quot;120ms&quot;</source>
        <translation>falta; esperado um tempo como &quot;120ms&quot;</translation>
    </message>
    <message>
        <source>is missing, expected a time such as &quot;3.2s&quot;</source>
        <translation>falta; esperado um tempo como &quot;3.2s&quot;</translation>
    </message>
    <message>
        <source>must not lie before the deed above it, at %1</source>
        <translation>não pode ficar antes da ação acima, em %1</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is not a point of a crash</source>
        <translation>é &quot;%1&quot;, que não é um ponto de queda</translation>
    </message>
    <message>
        <source>is a recording of what really happened, and is shown as it was: no other policy, keys, retries or faults can be chosen for it</source>
        <translation>é uma gravação do que de fato aconteceu e é mostrada como foi: nenhuma outra política, chaves, novas tentativas ou falhas podem ser escolhidas para ela</translation>
    </message>
    <message>
        <source>Choose a story to try them on</source>
        <translation>Escolha uma história em que experimentá-las</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, who is not in &quot;customers&quot;</source>
        <translation>é &quot;%1&quot;, que não está em &quot;customers&quot;</translation>
    </message>
    <message>
        <source>is empty, expected at least one customer</source>
        <translation>está vazio; esperado pelo menos um cliente</translation>
    </message>
    <message>
        <source>was told to come back</source>
        <translation>soube que devia voltar mais tarde</translation>
    </message>
    <message>
        <source>was told to try again</source>
        <translation>soube que devia tentar de novo</translation>
    </message>
    <message>
        <source>got no answer</source>
        <translation>não recebeu resposta</translation>
    </message>
    <message>
        <source>the customer of %1 %2</source>
        <translation>o cliente de %1 %2</translation>
    </message>
    <message>
        <source>%1 was not carried out and its customer %2</source>
        <translation>%1 não foi executado, e seu cliente %2</translation>
    </message>
    <message>
        <source>; asking again would have carried it out</source>
        <translation>; perguntar de novo o teria executado</translation>
    </message>
    <message>
        <source>; asking again would have been refused</source>
        <translation>; perguntar de novo teria resultado em recusa</translation>
    </message>
    <message>
        <source>; asking again would not have changed that</source>
        <translation>; perguntar de novo não teria mudado isso</translation>
    </message>
    <message>
        <source>%1 was carried out and its customer %2</source>
        <translation>%1 foi executado, e seu cliente %2</translation>
    </message>
    <message>
        <source>; asking again would have carried it out once more</source>
        <translation>; perguntar de novo o teria executado mais uma vez</translation>
    </message>
    <message>
        <source>; asking again would have told the customer</source>
        <translation>; perguntar de novo teria informado o cliente</translation>
    </message>
    <message>
        <source>; asking again would not have told the customer</source>
        <translation>; perguntar de novo não teria informado o cliente</translation>
    </message>
    <message>
        <source>%1 was carried out, and all that its customer was told is that the answer is no longer kept</source>
        <translation>%1 foi executado, e tudo o que o cliente soube é que a resposta não é mais guardada</translation>
    </message>
    <message>
        <source>%1 was carried out, and its customer was told that it was refused</source>
        <translation>%1 foi executado, e o cliente soube que tinha sido recusado</translation>
    </message>
    <message>
        <source>%1 was taken for %2 and never carried out</source>
        <translation>%1 foi tomado por %2 e nunca foi executado</translation>
    </message>
    <message>
        <source>%1 was turned away because of another customer&apos;s key</source>
        <translation>%1 foi recusado por causa da chave de outro cliente</translation>
    </message>
    <message>
        <source>%1 was neither carried out nor clearly refused</source>
        <translation>%1 não foi executado nem claramente recusado</translation>
    </message>
    <message>
        <source>%1 was charged and its cake was never baked</source>
        <translation>%1 foi cobrado, e seu bolo nunca foi assado</translation>
    </message>
    <message>
        <source>the cake of %1 was baked and never charged</source>
        <translation>o bolo de %1 foi assado e nunca foi cobrado</translation>
    </message>
    <message>
        <source>%1 was confirmed and never carried out</source>
        <translation>%1 foi confirmado e nunca foi executado</translation>
    </message>
    <message>
        <source>no order led to more than one</source>
        <translation>nenhum pedido levou a mais que o devido</translation>
    </message>
    <message>
        <source>%1 led to %2 %3</source>
        <translation>%1 levou a %2 %3</translation>
    </message>
    <message>
        <source>every further answer was the first one again</source>
        <translation>cada resposta seguinte foi a primeira de novo</translation>
    </message>
    <message>
        <source>%1 was answered %2, then %3</source>
        <translation>%1 teve como resposta %2, depois %3</translation>
    </message>
    <message>
        <source>every answer spoke of the customer&apos;s own order</source>
        <translation>cada resposta falava do pedido do próprio cliente</translation>
    </message>
    <message>
        <source>%1 was answered with %2&apos;s order no. %3</source>
        <translation>%1 teve como resposta o pedido de %2, nº %3</translation>
    </message>
    <message>
        <source>every confirmed order got a cake of its own</source>
        <translation>cada pedido confirmado teve seu próprio bolo</translation>
    </message>
    <message>
        <source>%1 was answered with the cake of %2</source>
        <translation>%1 teve como resposta o bolo de %2</translation>
    </message>
    <message>
        <source>%1 was taken for %2</source>
        <translation>%1 foi tomado por %2</translation>
    </message>
    <message>
        <source>%1 was confirmed and no cake was baked for it</source>
        <translation>%1 foi confirmado, e nenhum bolo foi assado para ele</translation>
    </message>
    <message>
        <source>nobody waited in vain</source>
        <translation>ninguém esperou em vão</translation>
    </message>
    <message>
        <source>the last word on %1 was &quot;in progress&quot;, and nobody is working on it</source>
        <translation>a última palavra sobre %1 foi &quot;em andamento&quot;, e ninguém está trabalhando nele</translation>
    </message>
    <message>
        <source>the key of %1 stays in progress for ever: its lease has no end, and nobody is working on it</source>
        <translation>a chave de %1 fica em andamento para sempre: sua concessão não tem fim, e ninguém está trabalhando nele</translation>
    </message>
    <message>
        <source>however often %1 were asked for, the answer would be &quot;in progress&quot;, and nobody is working on it</source>
        <translation>por mais que se perguntasse por %1, a resposta seria &quot;em andamento&quot;, e ninguém está trabalhando nele</translation>
    </message>
    <message>
        <source>every order was carried out and its customer told, or it was refused</source>
        <translation>cada pedido foi executado e o cliente informado, ou foi recusado</translation>
    </message>
    <message>
        <source>the run is still under way</source>
        <translation>a execução ainda está em curso</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>até agora: %1</translation>
    </message>
    <message>
        <source>what was baked and charged cannot be seen in messages</source>
        <translation>o que foi assado e cobrado não pode ser visto em mensagens</translation>
    </message>
    <message>
        <source>every further answer had the status of the first one, and its order number where it named one</source>
        <translation>cada resposta seguinte teve o status da primeira, e seu número de pedido onde citava um</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>não cobrado</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 cobrança</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 cobranças</translation>
    </message>
    <message>
        <source>charged once</source>
        <translation>1 cobrança</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 pedidos</translation>
    </message>
    <message>
        <source>%1 · cakes and charges not observed</source>
        <translation>%1 · bolos e cobranças não observados</translation>
    </message>
    <message>
        <source>1 cake</source>
        <translation>1 bolo</translation>
    </message>
    <message>
        <source>%1 cakes</source>
        <translation>%1 bolos</translation>
    </message>
    <message>
        <source>At most one cake per order</source>
        <translation>No máximo um bolo por pedido</translation>
    </message>
    <message>
        <source>At most one charge per order</source>
        <translation>No máximo uma cobrança por pedido</translation>
    </message>
    <message>
        <source>Every retry got the same answer</source>
        <translation>Cada nova tentativa teve a mesma resposta</translation>
    </message>
    <message>
        <source>No answer went to a stranger</source>
        <translation>Nenhuma resposta foi para um estranho</translation>
    </message>
    <message>
        <source>Distinct orders were not merged</source>
        <translation>Pedidos distintos não foram misturados</translation>
    </message>
    <message>
        <source>Nobody was blocked for ever</source>
        <translation>Ninguém ficou bloqueado para sempre</translation>
    </message>
    <message>
        <source>Every order was carried out and told, or refused</source>
        <translation>Cada pedido foi executado e informado, ou recusado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no requests; expected such as &quot;POST /orders&quot; or &quot;/orders/*&quot;</source>
        <translation>&quot;%1&quot; não indica requisições; esperado algo como &quot;POST /orders&quot; ou &quot;/orders/*&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a service; expected such as http://127.0.0.1:3000</source>
        <translation>&quot;%1&quot; não é o endereço de um serviço; esperado algo como http://127.0.0.1:3000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than scheme, host and port; requests keep their own paths</source>
        <translation>&quot;%1&quot; tem mais do que esquema, host e porta; as requisições mantêm seus próprios caminhos</translation>
    </message>
    <message>
        <source>Leave the rest out; --only chooses by the path</source>
        <translation>Omita o resto; --only escolhe pelo caminho</translation>
    </message>
    <message>
        <source>%1 is sent %2 times; expected once</source>
        <translation>%1 é enviado %2 vezes; esperado uma vez</translation>
    </message>
    <message>
        <source>%1 begins with a quotation mark and is no string; expected &quot;key&quot; or key</source>
        <translation>%1 começa com uma aspa e não é uma string; esperado &quot;key&quot; ou key</translation>
    </message>
    <message>
        <source>%1 is neither a string in quotation marks nor a single word</source>
        <translation>%1 não é uma string entre aspas nem uma só palavra</translation>
    </message>
    <message>
        <source>The kitchen&apos;s book cannot be read</source>
        <translation>O livro da cozinha não pode ser lido</translation>
    </message>
    <message>
        <source>The first request with this key is still being worked on</source>
        <translation>A primeira requisição com esta chave ainda está sendo trabalhada</translation>
    </message>
    <message>
        <source>This key was used for another request</source>
        <translation>Esta chave foi usada para outra requisição</translation>
    </message>
    <message>
        <source>There is no usable Idempotency-Key</source>
        <translation>Não há um Idempotency-Key utilizável</translation>
    </message>
    <message>
        <source>This key was used, and its answer is no longer kept</source>
        <translation>Esta chave foi usada, e sua resposta não é mais guardada</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Nada foi feito</translation>
    </message>
    <message>
        <source>It may have been done</source>
        <translation>Pode ter sido feito</translation>
    </message>
    <message>
        <source>Ask again later, with the same key.</source>
        <translation>Pergunte de novo mais tarde, com a mesma chave.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Use uma chave nova para uma requisição nova.</translation>
    </message>
    <message>
        <source>Send one of your own with each request, and the same one with a retry.</source>
        <translation>Envie uma sua com cada requisição, e a mesma com uma nova tentativa.</translation>
    </message>
    <message>
        <source>Look whether the order is there before you order again.</source>
        <translation>Veja se o pedido existe antes de pedir de novo.</translation>
    </message>
    <message>
        <source>Ask again, with the same key.</source>
        <translation>Pergunte de novo, com a mesma chave.</translation>
    </message>
    <message>
        <source>over HTTP a reply cannot arrive twice</source>
        <translation>por HTTP uma resposta não pode chegar duas vezes</translation>
    </message>
    <message>
        <source>Use duplicate request, which is answered twice</source>
        <translation>Use duplicate request, que é respondida duas vezes</translation>
    </message>
    <message>
        <source>&quot;of key&quot; counts single messages, and this is none</source>
        <translation>&quot;of key&quot; conta mensagens isoladas, e esta não é uma</translation>
    </message>
    <message>
        <source>Leave &quot;of key&quot; out</source>
        <translation>Omita &quot;of key&quot;</translation>
    </message>
    <message>
        <source>the proxy sees messages only, and this happens behind or before them</source>
        <translation>o proxy só vê mensagens, e isto acontece atrás ou antes delas</translation>
    </message>
    <message>
        <source>Expected lose, delay or duplicate, tunnel, or jitter</source>
        <translation>Esperado lose, delay ou duplicate, tunnel, ou jitter</translation>
    </message>
    <message>
        <source>this cannot be done to a real store or to a real browser</source>
        <translation>isto não pode ser feito a um armazenamento de verdade ou a um navegador de verdade</translation>
    </message>
    <message>
        <source>Expected a fault of messages, or crash, throw, respond or hold</source>
        <translation>Esperada uma falha de mensagens, ou crash, throw, respond ou hold</translation>
    </message>
    <message>
        <source>&quot;of key&quot; is followed by no key</source>
        <translation>&quot;of key&quot; não é seguido de uma chave</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>uma política</translation>
    </message>
    <message>
        <source>Payment APIs</source>
        <translation>APIs de pagamento</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Libraries and designs</source>
        <translation>Bibliotecas e projetos</translation>
    </message>
    <message>
        <source>Workflow engines</source>
        <translation>Motores de fluxo de trabalho</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Nossas</translation>
    </message>
    <message>
        <source>is not a known policy; there are: %1</source>
        <translation>não é uma política conhecida; existem: %1</translation>
    </message>
    <message>
        <source>key_source is derived</source>
        <translation>key_source é derived</translation>
    </message>
    <message>
        <source>there is a key</source>
        <translation>há uma chave</translation>
    </message>
    <message>
        <source>the key is the caller&apos;s, or derived from chosen fields</source>
        <translation>a chave é de quem chama, ou derivada de campos escolhidos</translation>
    </message>
    <message>
        <source>the action is reject</source>
        <translation>a ação é reject</translation>
    </message>
    <message>
        <source>key_source is client or business_id</source>
        <translation>key_source é client ou business_id</translation>
    </message>
    <message>
        <source>the fingerprint&apos;s kind is fields</source>
        <translation>o tipo da impressão digital é fields</translation>
    </message>
    <message>
        <source>the fingerprint&apos;s kind is full, body or fields</source>
        <translation>o tipo da impressão digital é full, body ou fields</translation>
    </message>
    <message>
        <source>the action is reject or wait</source>
        <translation>a ação é reject ou wait</translation>
    </message>
    <message>
        <source>the action is wait</source>
        <translation>a ação é wait</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is fixed or caller_deadline</source>
        <translation>o tipo da concessão é fixed ou caller_deadline</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is caller_deadline</source>
        <translation>o tipo da concessão é caller_deadline</translation>
    </message>
    <message>
        <source>the lease&apos;s kind is fixed</source>
        <translation>o tipo da concessão é fixed</translation>
    </message>
    <message>
        <source>a record is written</source>
        <translation>um registro é gravado</translation>
    </message>
    <message>
        <source>on_unknown is repeat</source>
        <translation>on_unknown é repeat</translation>
    </message>
    <message>
        <source>a claim is written before the work, or nothing at all</source>
        <translation>uma reserva é gravada antes do trabalho, ou absolutamente nada</translation>
    </message>
    <message>
        <source>a completer comes for claims that are left</source>
        <translation>um finalizador vem pelas reservas abandonadas</translation>
    </message>
    <message>
        <source>effect_fencing is effect_unique</source>
        <translation>effect_fencing é effect_unique</translation>
    </message>
    <message>
        <source>the protocol is check_then_act</source>
        <translation>o protocolo é check_then_act</translation>
    </message>
    <message>
        <source>the protocol is cond_write, dedupe_window or check_then_act</source>
        <translation>o protocolo é cond_write, dedupe_window ou check_then_act</translation>
    </message>
    <message>
        <source>a lost claim is followed by a read</source>
        <translation>uma reserva perdida é seguida de uma leitura</translation>
    </message>
    <message>
        <source>a claim is written before the work</source>
        <translation>uma reserva é gravada antes do trabalho</translation>
    </message>
    <message>
        <source>the replay&apos;s kind is stored_body_status or error_exists</source>
        <translation>o tipo da reprodução é stored_body_status ou error_exists</translation>
    </message>
    <message>
        <source>the claim&apos;s protocol is not none</source>
        <translation>o protocolo da reserva não é none</translation>
    </message>
    <message>
        <source>the action is error</source>
        <translation>a ação é error</translation>
    </message>
    <message>
        <source>the retention&apos;s period is not unlimited</source>
        <translation>o período da retenção não é unlimited</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected small letters, digits and single hyphens</source>
        <translation>é &quot;%1&quot;; esperadas letras minúsculas, algarismos e hífens simples</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected one of: %2</source>
        <translation>é &quot;%1&quot;; esperado um de: %2</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no field of this policy; expected a path such as &quot;claim.lease&quot;</source>
        <translation>cita &quot;%1&quot;, que não é um campo desta política; esperado um caminho como &quot;claim.lease&quot;</translation>
    </message>
    <message>
        <source>but the claim&apos;s protocol needs a key; expected another source, or the protocol none</source>
        <translation>mas o protocolo da reserva precisa de uma chave; esperada outra fonte, ou o protocolo none</translation>
    </message>
    <message>
        <source>but the bytes as sent cannot be cut into fields; expected sorted or jcs, or an empty list of fields</source>
        <translation>mas os bytes como enviados não podem ser cortados em campos; esperado sorted ou jcs, ou uma lista vazia de campos</translation>
    </message>
    <message>
        <source>more than once; expected each part only once</source>
        <translation>mais de uma vez; esperada cada parte só uma vez</translation>
    </message>
    <message>
        <source>is %1, expected at least 1</source>
        <translation>é %1; esperado pelo menos 1</translation>
    </message>
    <message>
        <source>is %1, expected a number from the minimum (%2) to %3</source>
        <translation>é %1; esperado um número do mínimo (%2) até %3</translation>
    </message>
    <message>
        <source>but no fingerprint is taken; expected another kind than none, or the action replay</source>
        <translation>mas nenhuma impressão digital é tirada; esperado outro tipo que não none, ou a ação replay</translation>
    </message>
    <message>
        <source>is empty, expected the names of the body&apos;s members that make up the fingerprint</source>
        <translation>está vazio; esperados os nomes dos membros do corpo que formam a impressão digital</translation>
    </message>
    <message>
        <source>among others, but no fingerprint is taken; expected the fingerprint&apos;s kind to be another than none</source>
        <translation>entre outros, mas nenhuma impressão digital é tirada; esperado que o tipo da impressão digital seja outro que não none</translation>
    </message>
    <message>
        <source>but with the fingerprint in the scope no mismatch can ever be seen; expected new_op</source>
        <translation>mas com a impressão digital no escopo nunca se pode ver uma divergência; esperado new_op</translation>
    </message>
    <message>
        <source>but nothing shows that a request is in progress; expected execute</source>
        <translation>mas nada mostra que uma requisição está em andamento; esperado execute</translation>
    </message>
    <message>
        <source>but a dedupe_window accepts and drops; expected ack</source>
        <translation>mas uma dedupe_window aceita e descarta; esperado ack</translation>
    </message>
    <message>
        <source>is negative, expected a time span, or 0 for none</source>
        <translation>é negativo; esperado um intervalo de tempo, ou 0 para nenhum</translation>
    </message>
    <message>
        <source>is %1, expected more than 0: waiting means looking again</source>
        <translation>é %1; esperado mais que 0: esperar significa olhar de novo</translation>
    </message>
    <message>
        <source>is %1, expected at least one poll (%2)</source>
        <translation>é %1; esperada pelo menos uma consulta (%2)</translation>
    </message>
    <message>
        <source>is true, but nobody waits; expected the action wait, or false</source>
        <translation>é true, mas ninguém espera; esperada a ação wait, ou false</translation>
    </message>
    <message>
        <source>but no claim is written that could be leased; expected retention</source>
        <translation>mas não se grava uma reserva que pudesse ter concessão; esperado retention</translation>
    </message>
    <message>
        <source>is %1, expected more than 0</source>
        <translation>é %1; esperado mais que 0</translation>
    </message>
    <message>
        <source>is %1, but only a fixed lease can be extended; expected 0</source>
        <translation>é %1, mas só uma concessão fixa pode ser estendida; esperado 0</translation>
    </message>
    <message>
        <source>is %1, expected less than the lease (%2)</source>
        <translation>é %1; esperado menos que a concessão (%2)</translation>
    </message>
    <message>
        <source>but no recovery points are kept; expected outcome.commit to be atomic_phases, or restart</source>
        <translation>mas não se guardam pontos de recuperação; esperado que outcome.commit seja atomic_phases, ou restart</translation>
    </message>
    <message>
        <source>is %1, expected at least the lease (%2): the claim would be gone first</source>
        <translation>é %1; esperado pelo menos a concessão (%2): a reserva sumiria antes</translation>
    </message>
    <message>
        <source>is %1, but there is no claim that a completer could find; expected 0</source>
        <translation>é %1, mas não há reserva que um finalizador pudesse encontrar; esperado 0</translation>
    </message>
    <message>
        <source>is %1, expected at least the lease (%2): until then the owner is at work</source>
        <translation>é %1; esperado pelo menos a concessão (%2): até lá o dono está trabalhando</translation>
    </message>
    <message>
        <source>so a claim ends only with its record, and the completer can never take it over; expected fixed, caller_deadline or session, the completer close, or completer_after 0</source>
        <translation>de modo que uma reserva só termina com seu registro, e o finalizador nunca pode assumi-la; esperado fixed, caller_deadline ou session, o finalizador close, ou completer_after 0</translation>
    </message>
    <message>
        <source>but a completer is to take the claim over; expected restart or resume</source>
        <translation>mas um finalizador deve assumir a reserva; esperado restart ou resume</translation>
    </message>
    <message>
        <source>but the completer closes what it finds in the same way; expected store or delete</source>
        <translation>mas o finalizador encerra do mesmo modo o que encontra; esperado store ou delete</translation>
    </message>
    <message>
        <source>is %1, expected a number from 2 to %2, the first try included</source>
        <translation>é %1; esperado um número de 2 a %2, incluída a primeira tentativa</translation>
    </message>
    <message>
        <source>but insert_at_commit makes the record when the work is done; expected absent</source>
        <translation>mas insert_at_commit faz o registro quando o trabalho está feito; esperado absent</translation>
    </message>
    <message>
        <source>but the record is there before the work is done; expected none, exists, status_cas or owner_cas</source>
        <translation>mas o registro está lá antes de o trabalho estar feito; esperado none, exists, status_cas ou owner_cas</translation>
    </message>
    <message>
        <source>but the protocol %1 gives nobody a claim of his own; expected none, exists or status_cas</source>
        <translation>mas o protocolo %1 não dá a ninguém uma reserva própria; esperado none, exists ou status_cas</translation>
    </message>
    <message>
        <source>but there is no record before the work is done; expected none</source>
        <translation>mas não há registro antes de o trabalho estar feito; esperado none</translation>
    </message>
    <message>
        <source>but the protocol %1 hands out no rising claim number; expected none or effect_unique</source>
        <translation>mas o protocolo %1 não distribui números de reserva crescentes; esperado none ou effect_unique</translation>
    </message>
    <message>
        <source>but the protocol %1 gives every request a record of its own; expected key</source>
        <translation>mas o protocolo %1 dá a cada requisição um registro próprio; esperado key</translation>
    </message>
    <message>
        <source>but check_then_act reads before it writes; expected strong or eventual</source>
        <translation>mas check_then_act lê antes de gravar; esperado strong ou eventual</translation>
    </message>
    <message>
        <source>but there is no record; expected delete</source>
        <translation>mas não há registro; esperado delete</translation>
    </message>
    <message>
        <source>but no claim is written that could be kept; expected store or delete</source>
        <translation>mas não se grava uma reserva que pudesse ser guardada; esperado store ou delete</translation>
    </message>
    <message>
        <source>so finished work would run again; expected store or delete</source>
        <translation>de modo que o trabalho concluído rodaria de novo; esperado store ou delete</translation>
    </message>
    <message>
        <source>but with before_work the record is complete before the work and stays so; expected store</source>
        <translation>mas com before_work o registro está completo antes do trabalho e fica assim; esperado store</translation>
    </message>
    <message>
        <source>but the protocol %1 keeps no claim for recovery points to live in; expected cond_write, lock_check, tx_row_lock or dedupe_window</source>
        <translation>mas o protocolo %1 não mantém reserva em que pontos de recuperação possam viver; esperado cond_write, lock_check, tx_row_lock ou dedupe_window</translation>
    </message>
    <message>
        <source>but there is no record to commit with the work; expected a claim protocol</source>
        <translation>mas não há registro a confirmar com o trabalho; esperado um protocolo de reserva</translation>
    </message>
    <message>
        <source>but the work is not in one transaction with the record; expected keep_claim, delete or silent</source>
        <translation>mas o trabalho não está em uma só transação com o registro; esperado keep_claim, delete ou silent</translation>
    </message>
    <message>
        <source>but in one transaction the work fails with its record; expected rollback_work</source>
        <translation>mas em uma só transação o trabalho falha com seu registro; esperado rollback_work</translation>
    </message>
    <message>
        <source>but there is no key to derive it from; expected none</source>
        <translation>mas não há chave de que derivá-la; esperado none</translation>
    </message>
    <message>
        <source>but insert_at_commit inserts the record with the work; expected same_tx</source>
        <translation>mas insert_at_commit insere o registro com o trabalho; esperado same_tx</translation>
    </message>
    <message>
        <source>but then insert_at_commit inserts nothing; expected store</source>
        <translation>mas então insert_at_commit não insere nada; esperado store</translation>
    </message>
    <message>
        <source>but a unique index has no notion of time: a record counts until it is deleted; expected store, or the period unlimited</source>
        <translation>mas um índice único não tem noção de tempo: um registro vale até ser excluído; esperado store, ou o período unlimited</translation>
    </message>
    <message>
        <source>but the record is written before there is an answer; expected ack_only, handle, current_state or error_exists</source>
        <translation>mas o registro é gravado antes que haja uma resposta; esperado ack_only, handle, current_state ou error_exists</translation>
    </message>
    <message>
        <source>but a repeat is told what the work was answered; expected after_work, or the replay&apos;s kind ack_only, handle or error_exists</source>
        <translation>mas uma repetição recebe o que o trabalho recebeu como resposta; esperado after_work, ou o tipo de reprodução ack_only, handle ou error_exists</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, expected the name of an HTTP header, or nothing</source>
        <translation>é &quot;%1&quot;; esperado o nome de um cabeçalho HTTP, ou nada</translation>
    </message>
    <message>
        <source>is 0, expected more, or unlimited: a claim has to be kept</source>
        <translation>é 0; esperado mais, ou unlimited: uma reserva tem de ser guardada</translation>
    </message>
    <message>
        <source>is not 0, but nothing is kept without a claim; expected 0</source>
        <translation>não é 0, mas nada é guardado sem reserva; esperado 0</translation>
    </message>
    <message>
        <source>so the period would never end; expected logical or store, or the period unlimited</source>
        <translation>de modo que o período nunca terminaria; esperado logical ou store, ou o período unlimited</translation>
    </message>
    <message>
        <source>but only the logical expiry test can see an expired record; expected new_op</source>
        <translation>mas só o teste de expiração logical consegue ver um registro expirado; esperado new_op</translation>
    </message>
    <message>
        <source>how a request is told apart from others</source>
        <translation>como uma requisição é distinguida de outras</translation>
    </message>
    <message>
        <source>where the key comes from</source>
        <translation>de onde vem a chave</translation>
    </message>
    <message>
        <source>what the key is made of</source>
        <translation>de que é feita a chave</translation>
    </message>
    <message>
        <source>who shares one space of keys</source>
        <translation>quem compartilha um espaço de chaves</translation>
    </message>
    <message>
        <source>how a request without a key is answered</source>
        <translation>como é respondida uma requisição sem chave</translation>
    </message>
    <message>
        <source>how long a key may be</source>
        <translation>que tamanho uma chave pode ter</translation>
    </message>
    <message>
        <source>how another request under the same key is noticed</source>
        <translation>como se percebe outra requisição sob a mesma chave</translation>
    </message>
    <message>
        <source>whether requests under one key are compared</source>
        <translation>se requisições sob uma mesma chave são comparadas</translation>
    </message>
    <message>
        <source>what of two requests is compared</source>
        <translation>o que de duas requisições é comparado</translation>
    </message>
    <message>
        <source>how another request under the same key is answered</source>
        <translation>como é respondida outra requisição sob a mesma chave</translation>
    </message>
    <message>
        <source>whether requests are compared while the first is in progress</source>
        <translation>se requisições são comparadas enquanto a primeira está em andamento</translation>
    </message>
    <message>
        <source>how a key is claimed and held</source>
        <translation>como uma chave é reservada e mantida</translation>
    </message>
    <message>
        <source>how a key is claimed</source>
        <translation>como uma chave é reservada</translation>
    </message>
    <message>
        <source>whether anything is written before the work</source>
        <translation>se algo é gravado antes do trabalho</translation>
    </message>
    <message>
        <source>how the record that holds the key is read</source>
        <translation>como é lido o registro que detém a chave</translation>
    </message>
    <message>
        <source>what happens when that record cannot be found</source>
        <translation>o que acontece quando esse registro não é encontrado</translation>
    </message>
    <message>
        <source>what happens when the answer to a write is lost</source>
        <translation>o que acontece quando a resposta a uma gravação se perde</translation>
    </message>
    <message>
        <source>how a duplicate is answered while the first is in progress</source>
        <translation>como é respondida uma duplicata enquanto a primeira está em andamento</translation>
    </message>
    <message>
        <source>with which status a duplicate in progress is refused</source>
        <translation>com que status é recusada uma duplicata em andamento</translation>
    </message>
    <message>
        <source>when a refused duplicate is told to come back</source>
        <translation>quando uma duplicata recusada deve voltar</translation>
    </message>
    <message>
        <source>how long a claim lasts, and what happens when it ends</source>
        <translation>quanto dura uma reserva, e o que acontece quando termina</translation>
    </message>
    <message>
        <source>how long a claim lasts</source>
        <translation>quanto dura uma reserva</translation>
    </message>
    <message>
        <source>whether a claim is extended while the work goes on</source>
        <translation>se uma reserva é estendida enquanto o trabalho continua</translation>
    </message>
    <message>
        <source>what happens when a claim ends</source>
        <translation>o que acontece quando uma reserva termina</translation>
    </message>
    <message>
        <source>whether, and when, somebody finishes abandoned work</source>
        <translation>se, e quando, alguém conclui trabalho abandonado</translation>
    </message>
    <message>
        <source>what somebody does with abandoned work</source>
        <translation>o que alguém faz com trabalho abandonado</translation>
    </message>
    <message>
        <source>who may take over a claim that has ended</source>
        <translation>quem pode assumir uma reserva que terminou</translation>
    </message>
    <message>
        <source>what a claim that fails leaves behind, and how it is answered</source>
        <translation>o que deixa uma reserva que falha, e como é respondida</translation>
    </message>
    <message>
        <source>how often a call to the store is repeated</source>
        <translation>quantas vezes uma chamada ao armazenamento é repetida</translation>
    </message>
    <message>
        <source>how long the effect refuses a second one</source>
        <translation>por quanto tempo o efeito recusa um segundo</translation>
    </message>
    <message>
        <source>whether the end of a claim ends its owner</source>
        <translation>se o fim de uma reserva encerra seu dono</translation>
    </message>
    <message>
        <source>which claim may still write the record</source>
        <translation>que reserva ainda pode gravar o registro</translation>
    </message>
    <message>
        <source>whether the effect itself refuses a second owner</source>
        <translation>se o próprio efeito recusa um segundo dono</translation>
    </message>
    <message>
        <source>what is kept of the outcome</source>
        <translation>o que se guarda do desfecho</translation>
    </message>
    <message>
        <source>when the result is recorded</source>
        <translation>quando o resultado é registrado</translation>
    </message>
    <message>
        <source>what is kept of a success</source>
        <translation>o que se guarda de um sucesso</translation>
    </message>
    <message>
        <source>what is kept of a client error</source>
        <translation>o que se guarda de um erro do cliente</translation>
    </message>
    <message>
        <source>what is kept of a server error</source>
        <translation>o que se guarda de um erro do servidor</translation>
    </message>
    <message>
        <source>what is kept when the work throws</source>
        <translation>o que se guarda quando o trabalho lança uma exceção</translation>
    </message>
    <message>
        <source>which results are never kept</source>
        <translation>que resultados nunca são guardados</translation>
    </message>
    <message>
        <source>what happens when the result cannot be recorded</source>
        <translation>o que acontece quando o resultado não pode ser registrado</translation>
    </message>
    <message>
        <source>how an owner that comes too late is answered</source>
        <translation>como é respondido um dono que chega tarde demais</translation>
    </message>
    <message>
        <source>when the caller is answered</source>
        <translation>quando quem chama é respondido</translation>
    </message>
    <message>
        <source>how a later duplicate is answered</source>
        <translation>como é respondida uma duplicata posterior</translation>
    </message>
    <message>
        <source>whether other services are called with a key of their own</source>
        <translation>se outros serviços são chamados com uma chave própria</translation>
    </message>
    <message>
        <source>how long a key is kept</source>
        <translation>por quanto tempo uma chave é guardada</translation>
    </message>
    <message>
        <source>from when on the retention is counted</source>
        <translation>a partir de quando conta a retenção</translation>
    </message>
    <message>
        <source>who notices that a key is no longer kept</source>
        <translation>quem percebe que uma chave não é mais guardada</translation>
    </message>
    <message>
        <source>how a retry after the retention is answered</source>
        <translation>como é respondida uma nova tentativa depois da retenção</translation>
    </message>
    <message>
        <source>whose clock decides</source>
        <translation>de quem é o relógio que decide</translation>
    </message>
    <message>
        <source>what happens while the store cannot be reached</source>
        <translation>o que acontece enquanto o armazenamento não pode ser alcançado</translation>
    </message>
    <message>
        <source>is missing, expected the record</source>
        <translation>falta; esperado o registro</translation>
    </message>
    <message>
        <source>has %1 events, expected %2 at most</source>
        <translation>tem %1 eventos; esperados no máximo %2</translation>
    </message>
    <message>
        <source>lies before the event in front of it</source>
        <translation>fica antes do evento que o precede</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi parada; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 written to %2 (%3).</source>
        <translation>%1 gravadas em %2 (%3).</translation>
    </message>
    <message>
        <source> %1 lack a value that is too large to be read.</source>
        <translation> Em %1 falta um valor grande demais para ser lido.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Name the SQLite file, or choose one.</source>
        <translation>Indique o arquivo SQLite, ou escolha um.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path, expected one such as /srv/orders.db.</source>
        <translation>&quot;%1&quot; não é um caminho completo; esperado um como /srv/orders.db.</translation>
    </message>
    <message>
        <source>The endpoint is not a web address, expected such as http://127.0.0.1:8000, or nothing for AWS.</source>
        <translation>O endpoint não é um endereço web; esperado algo como http://127.0.0.1:8000, ou nada para a AWS.</translation>
    </message>
    <message>
        <source>Over http:// everything would go to %1 unencrypted; use https://, or allow it if the network in between is your own.</source>
        <translation>Por http:// tudo iria para %1 sem criptografia; use https://, ou permita-o se a rede no caminho for sua.</translation>
    </message>
    <message>
        <source>Name the table, or list the tables there are.</source>
        <translation>Indique a tabela, ou liste as tabelas que existem.</translation>
    </message>
    <message>
        <source>A table&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation>O nome de uma tabela só tem letras, algarismos, pontos, hífens e sublinhados.</translation>
    </message>
    <message>
        <source>Choose a profile of the shared AWS files.</source>
        <translation>Escolha um perfil dos arquivos compartilhados da AWS.</translation>
    </message>
    <message>
        <source>Type the access key; without a name, none can be kept for it yet.</source>
        <translation>Digite a chave de acesso; sem um nome, ainda não se pode guardar nenhuma para ela.</translation>
    </message>
    <message>
        <source>The access key&apos;s secret is missing; it is needed with its ID.</source>
        <translation>Falta o segredo da chave de acesso; ele é necessário junto com o ID.</translation>
    </message>
    <message>
        <source>The access key&apos;s ID is missing; it is needed with its secret.</source>
        <translation>Falta o ID da chave de acesso; ele é necessário junto com o segredo.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>the saved connections were not read or changed (%1)</source>
        <translation>as conexões salvas não foram lidas nem alteradas (%1)</translation>
    </message>
    <message>
        <source>names no store: </source>
        <translation>não indica um armazenamento: </translation>
    </message>
    <message>
        <source>this is a production store, and this would write to it</source>
        <translation>este é um armazenamento de produção, e isto gravaria nele</translation>
    </message>
    <message>
        <source>Choose another store, or say its name with --confirm</source>
        <translation>Escolha outro armazenamento, ou diga o nome dele com --confirm</translation>
    </message>
    <message>
        <source>saved connections</source>
        <translation>conexões salvas</translation>
    </message>
    <message>
        <source>there is no connection of that name</source>
        <translation>não existe conexão com esse nome</translation>
    </message>
    <message>
        <source>there already is a connection of that name</source>
        <translation>já existe uma conexão com esse nome</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>em todas as %1</translation>
    </message>
    <message>
        <source>by the story</source>
        <translation>pela história</translation>
    </message>
    <message>
        <source>broken by %1</source>
        <translation>quebrada por %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>não observada</translation>
    </message>
    <message>
        <source>%1, %2 placements</source>
        <translation>%1, %2 disposições</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>not broken, but nobody can tell in %1 placements</source>
        <translation>não quebrada, mas em %1 disposições ninguém pode dizer</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>nothing was tried yet</source>
        <translation>nada foi tentado ainda</translation>
    </message>
    <message>
        <source>The search broke off: %1</source>
        <translation>A busca foi interrompida: %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>but breaks: %1</source>
        <translation>mas quebra: %1</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>é um arquivo; esperada uma pasta</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>slides</translation>
    </message>
    <message>
        <source>is not empty, and &quot;%1&quot; in it is no slide of an earlier time</source>
        <translation>não está vazia, e &quot;%1&quot; nela não é um slide de uma vez anterior</translation>
    </message>
    <message>
        <source>Choose a new folder</source>
        <translation>Escolha uma nova pasta</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolha outra pasta</translation>
    </message>
    <message>
        <source>chosen layouts</source>
        <translation>layouts escolhidos</translation>
    </message>
    <message>
        <source>%1 items, although the store spoke of about %2, so that there may be no end of them</source>
        <translation>%1 itens, embora o armazenamento falasse em cerca de %2, de modo que pode não haver fim</translation>
    </message>
    <message>
        <source> item</source>
        <translation> item</translation>
    </message>
    <message>
        <source> items</source>
        <translation> itens</translation>
    </message>
    <message>
        <source>%1 of ~%2 items</source>
        <translation>%1 de ~%2 itens</translation>
    </message>
    <message>
        <source>Nothing in the first %1 yet</source>
        <translation>Nada ainda nos primeiros %1</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return asks the store for it.</source>
        <translation>Estas linhas não são desta consulta. Enter a faz ao armazenamento.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads one partition of the table.</source>
        <translation>Estas linhas não são desta consulta. Enter lê uma partição da tabela.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads up to %1 items.</source>
        <translation>Estas linhas não são desta consulta. Enter lê até %1 itens.</translation>
    </message>
    <message>
        <source>These rows are not of this query. Return reads up to %1 items (about %2 read units).</source>
        <translation>Estas linhas não são desta consulta. Enter lê até %1 itens (cerca de %2 unidades de leitura).</translation>
    </message>
    <message>
        <source>recent stores</source>
        <translation>armazenamentos recentes</translation>
    </message>
    <message>
        <source>1 key so far</source>
        <translation>1 chave até agora</translation>
    </message>
    <message>
        <source>%1 keys so far</source>
        <translation>%1 chaves até agora</translation>
    </message>
    <message>
        <source>1 key, exact</source>
        <translation>1 chave, exato</translation>
    </message>
    <message>
        <source>%1 keys, exact</source>
        <translation>%1 chaves, exato</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>a primeira chave</translation>
    </message>
    <message>
        <source>the first %1 keys</source>
        <translation>as primeiras %1 chaves</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exato)</translation>
    </message>
    <message>
        <source>At least %1: not all was looked at</source>
        <translation>Pelo menos %1: nem tudo foi examinado</translation>
    </message>
    <message>
        <source>About %1, as the store estimated at most a few hours ago</source>
        <translation>Cerca de %1, como o armazenamento estimou no máximo algumas horas atrás</translation>
    </message>
    <message>
        <source> It read %1 items and cost %2 read units.</source>
        <translation> Leu %1 itens e custou %2 unidades de leitura.</translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Não foi possível contar: %1</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Não contada.</translation>
    </message>
    <message>
        <source>%1, counted %2.</source>
        <translation>%1, contado %2.</translation>
    </message>
    <message>
        <source> Stale: the store was written to %1.</source>
        <translation> Desatualizado: o armazenamento foi gravado %1.</translation>
    </message>
    <message>
        <source>enter the tunnel</source>
        <translation>entrar no túnel</translation>
    </message>
    <message>
        <source>leave the tunnel</source>
        <translation>sair do túnel</translation>
    </message>
    <message>
        <source>lose the next reply</source>
        <translation>perder a próxima resposta</translation>
    </message>
    <message>
        <source>lose the next request</source>
        <translation>perder a próxima requisição</translation>
    </message>
    <message>
        <source>crash the API, %1</source>
        <translation>derrubar a API, %1</translation>
    </message>
    <message>
        <source>slow the kitchen by %1</source>
        <translation>atrasar a cozinha em %1</translation>
    </message>
    <message>
        <source>the kitchen as fast as usual</source>
        <translation>a cozinha tão rápida como sempre</translation>
    </message>
    <message>
        <source>network latency %1</source>
        <translation>latência da rede %1</translation>
    </message>
    <message>
        <source>keep the planned faults away</source>
        <translation>afastar as falhas planejadas</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>uma execução</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>uma história</translation>
    </message>
    <message>
        <source>Your own story</source>
        <translation>Sua própria história</translation>
    </message>
    <message>
        <source>An empty table. Order a cake, enter the tunnel before the answer is back, leave it, order again: what happens is up to you.</source>
        <translation>Uma mesa vazia. Peça um bolo, entre no túnel antes que a resposta volte, saia dele, peça de novo: o que acontece depende de você.</translation>
    </message>
    <message>
        <source>a run, a story, a policy, a key algorithm or a retry policy</source>
        <translation>uma execução, uma história, uma política, um algoritmo de chave ou uma política de novas tentativas</translation>
    </message>
    <message>
        <source>is not a run, a story, a policy, a key algorithm or a retry policy</source>
        <translation>não é uma execução, uma história, uma política, um algoritmo de chave ou uma política de novas tentativas</translation>
    </message>
    <message>
        <source>holds a run, and the name of a run ends with .onecake</source>
        <translation>contém uma execução, e o nome de uma execução termina em .onecake</translation>
    </message>
    <message>
        <source>holds %1, and only the name of a run ends with .onecake</source>
        <translation>contém %1, e só o nome de uma execução termina em .onecake</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .json</source>
        <translation>Dê ao arquivo um nome que termine em .json</translation>
    </message>
    <message>
        <source>is read-only, and what is played is written</source>
        <translation>é somente leitura, e o que é reproduzido é gravado</translation>
    </message>
    <message>
        <source>Allow writing in Connections first</source>
        <translation>Permita primeiro a gravação em Conexões</translation>
    </message>
    <message>
        <source>Broken by the story alone.</source>
        <translation>Quebrada só pela história.</translation>
    </message>
    <message>
        <source>Broken by %1.</source>
        <translation>Quebrada por %1.</translation>
    </message>
    <message>
        <source>Nobody can tell: not every placement came to its end.</source>
        <translation>Ninguém pode dizer: nem toda disposição chegou ao fim.</translation>
    </message>
    <message>
        <source>Not broken, but in some runs nobody can tell.</source>
        <translation>Não quebrada, mas em algumas execuções ninguém pode dizer.</translation>
    </message>
    <message>
        <source>%1 contains spaces, line breaks or non-ASCII characters, which are not allowed</source>
        <translation>%1 contém espaços, quebras de linha ou caracteres não ASCII, que não são permitidos</translation>
    </message>
    <message>
        <source>%1 is given, but %2 is not, expected both</source>
        <translation>%1 é fornecido, mas %2 não; esperados ambos</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 falta</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 não é um texto</translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone, expected one such as 2026-11-20T10:00:00Z</source>
        <translation>%1 não é um tempo com seu fuso horário; esperado um como 2026-11-20T10:00:00Z</translation>
    </message>
    <message>
        <source>%1 is not %2, the only one that is known</source>
        <translation>%1 não é %2, a única que é conhecida</translation>
    </message>
    <message>
        <source>this is not one JSON object, expected Version, AccessKeyId, SecretAccessKey and perhaps SessionToken and Expiration</source>
        <translation>isto não é um único objeto JSON; esperados Version, AccessKeyId, SecretAccessKey e talvez SessionToken e Expiration</translation>
    </message>
    <message>
        <source>Add region=NAME to the name of the store, such as region=eu-west-1</source>
        <translation>Acrescente region=NAME ao nome do armazenamento, como region=eu-west-1</translation>
    </message>
    <message>
        <source>this is not a region, expected one such as eu-west-1</source>
        <translation>isto não é uma região; esperada uma como eu-west-1</translation>
    </message>
    <message>
        <source>, region</source>
        <translation>, região</translation>
    </message>
    <message>
        <source>the region is not known: region=, AWS_REGION, AWS_DEFAULT_REGION and %1 name none</source>
        <translation>a região não é conhecida: region=, AWS_REGION, AWS_DEFAULT_REGION e %1 não indicam nenhuma</translation>
    </message>
    <message>
        <source>the credentials expired at %1</source>
        <translation>as credenciais expiraram em %1</translation>
    </message>
    <message>
        <source>Get new ones</source>
        <translation>Obtenha novas</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>%1 no ambiente</translation>
    </message>
    <message>
        <source>%1 is not a time with its time zone</source>
        <translation>%1 não é um tempo com seu fuso horário</translation>
    </message>
    <message>
        <source>environment: %1 is not set</source>
        <translation>ambiente: %1 não está definida</translation>
    </message>
    <message>
        <source>made up, because the endpoint is on this machine</source>
        <translation>inventadas, porque o endpoint está nesta máquina</translation>
    </message>
    <message>
        <source>Set %1 and %2, or add profile=NAME or keychain=NAME to the name of the store</source>
        <translation>Defina %1 e %2, ou acrescente profile=NAME ou keychain=NAME ao nome do armazenamento</translation>
    </message>
    <message>
        <source>there are no credentials: </source>
        <translation>não há credenciais: </translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>perfil &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>a secret is kept under its connection&apos;s name, which is empty</source>
        <translation>um segredo é guardado sob o nome de sua conexão, que está vazio</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>o ID da chave de acesso</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>a chave de acesso secreta</translation>
    </message>
    <message>
        <source>the session token</source>
        <translation>o token de sessão</translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no secret for it, or is locked</source>
        <translation>o chaveiro do sistema não tem segredo para ela, ou está bloqueado</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the access key again</source>
        <translation>Desbloqueie o chaveiro, ou digite de novo a chave de acesso</translation>
    </message>
    <message>
        <source>the system&apos;s keychain denied access</source>
        <translation>o chaveiro do sistema negou o acesso</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again</source>
        <translation>Desbloqueie o chaveiro e tente de novo</translation>
    </message>
    <message>
        <source>the system has no keychain that works</source>
        <translation>o sistema não tem um chaveiro que funcione</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or enter the access key for this session</source>
        <translation>Inicie um, como GNOME Keyring ou KWallet, ou digite a chave de acesso para esta sessão</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>profiles of the AWS tools</source>
        <translation>perfis das ferramentas da AWS</translation>
    </message>
    <message>
        <source>single sign-on (SSO)</source>
        <translation>single sign-on (SSO)</translation>
    </message>
    <message>
        <source>it has %1: %2 is left to the AWS command line, and there is no program aws in the PATH</source>
        <translation>ele tem %1: %2 fica a cargo da linha de comando da AWS, e não há o programa aws no PATH</translation>
    </message>
    <message>
        <source>Install the AWS CLI, or name a profile with keys or a credential_process</source>
        <translation>Instale a AWS CLI, ou indique um perfil com chaves ou com um credential_process</translation>
    </message>
    <message>
        <source>Sign in with: aws sso login --profile %1</source>
        <translation>Faça login com: aws sso login --profile %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: aws sts get-caller-identity --profile %1</source>
        <translation>Experimente em um terminal: aws sts get-caller-identity --profile %1</translation>
    </message>
    <message>
        <source>there is no such profile: %1</source>
        <translation>não existe esse perfil: %1</translation>
    </message>
    <message>
        <source>there is no such profile; there are: %1</source>
        <translation>não existe esse perfil; existem: %1</translation>
    </message>
    <message>
        <source>A profile is headed [profile NAME] in the config file and [NAME] in the credentials file</source>
        <translation>Um perfil tem o cabeçalho [profile NAME] no arquivo config e [NAME] no arquivo credentials</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>role_arn and source_profile</source>
        <translation>role_arn e source_profile</translation>
    </message>
    <message>
        <source>assuming a role</source>
        <translation>assumir uma função (role)</translation>
    </message>
    <message>
        <source>role_arn and credential_source</source>
        <translation>role_arn e credential_source</translation>
    </message>
    <message>
        <source>a web identity</source>
        <translation>uma identidade web</translation>
    </message>
    <message>
        <source>sso_ settings</source>
        <translation>configurações sso_</translation>
    </message>
    <message>
        <source>it has neither %1 nor %2</source>
        <translation>ele não tem %1 nem %2</translation>
    </message>
    <message>
        <source>the endpoint cancelled a transaction, and gave no reason for each part</source>
        <translation>o endpoint cancelou uma transação e não deu motivo para cada parte</translation>
    </message>
    <message>
        <source>Use an endpoint that has transactions, or a policy that needs none</source>
        <translation>Use um endpoint que tenha transações, ou uma política que não precise delas</translation>
    </message>
    <message>
        <source>writing how often a record was asked for</source>
        <translation>gravação de quantas vezes um registro foi consultado</translation>
    </message>
    <message>
        <source>the table is there, but its status is %1</source>
        <translation>a tabela existe, mas seu status é %1</translation>
    </message>
    <message>
        <source>Try again when that is over, or choose another name</source>
        <translation>Tente de novo quando isso acabar, ou escolha outro nome</translation>
    </message>
    <message>
        <source>the table is there, but its key is %1, expected PK (S) and SK (S)</source>
        <translation>a tabela existe, mas sua chave é %1; esperado PK (S) e SK (S)</translation>
    </message>
    <message>
        <source>Choose another name; this table was not changed</source>
        <translation>Escolha outro nome; esta tabela não foi alterada</translation>
    </message>
    <message>
        <source>the table was still not ready after %1</source>
        <translation>a tabela ainda não estava pronta depois de %1</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on from there</source>
        <translation>Execute o mesmo comando de novo mais tarde; ele continua daí</translation>
    </message>
    <message>
        <source>The endpoint has no time to live, so expired records stay in the table until they are purged.</source>
        <translation>O endpoint não tem time to live, portanto registros expirados ficam na tabela até serem expurgados.</translation>
    </message>
    <message>
        <source>Have it turned off, which takes up to an hour, and run this again</source>
        <translation>Mande desativá-lo, o que leva até uma hora, e execute isto de novo</translation>
    </message>
    <message>
        <source>its time to live is currently being turned off</source>
        <translation>seu time to live está sendo desativado</translation>
    </message>
    <message>
        <source>its time to live is that of the attribute &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>seu time to live é o do atributo &quot;%1&quot;; esperado &quot;%2&quot;</translation>
    </message>
    <message>
        <source>good until </source>
        <translation>válidas até </translation>
    </message>
    <message>
        <source>which does not expire</source>
        <translation>que não expiram</translation>
    </message>
    <message>
        <source>%1; access key %2, %3</source>
        <translation>%1; chave de acesso %2, %3</translation>
    </message>
    <message>
        <source>%1 answers, region %2</source>
        <translation>%1 responde, região %2</translation>
    </message>
    <message>
        <source>not known: the endpoint does not say its time</source>
        <translation>não conhecida: o endpoint não diz sua hora</translation>
    </message>
    <message>
        <source>the endpoint&apos;s differs by less than 2 s</source>
        <translation>a do endpoint difere em menos de 2 s</translation>
    </message>
    <message>
        <source>the endpoint&apos;s is about %1 %2</source>
        <translation>a do endpoint está cerca de %1 %2</translation>
    </message>
    <message>
        <source>: set this machine&apos;s, because leases and expiry are judged by it</source>
        <translation>: acerte o desta máquina, porque concessões e expiração são julgadas por ele</translation>
    </message>
    <message>
        <source>%1 is there, but its status is %2</source>
        <translation>%1 existe, mas seu status é %2</translation>
    </message>
    <message>
        <source>%1 is there, status %2</source>
        <translation>%1 existe, status %2</translation>
    </message>
    <message>
        <source>%1, expected PK (S) and SK (S): choose another table</source>
        <translation>%1; esperado PK (S) e SK (S): escolha outra tabela</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>which were made up</source>
        <translation>que foram inventadas</translation>
    </message>
    <message>
        <source>of which the access key was made up</source>
        <translation>das quais a chave de acesso foi inventada</translation>
    </message>
    <message>
        <source>of which the region was made up</source>
        <translation>das quais a região foi inventada</translation>
    </message>
    <message>
        <source> for the access key &quot;%1&quot; and the region &quot;%2&quot;, %3: DynamoDB Local keeps tables apart by both, so give those of the application (AWS_ACCESS_KEY_ID and region=)</source>
        <translation> para a chave de acesso &quot;%1&quot; e a região &quot;%2&quot;, %3: o DynamoDB Local separa as tabelas por ambas, portanto forneça as da aplicação (AWS_ACCESS_KEY_ID e region=)</translation>
    </message>
    <message>
        <source>only if it is not there for those either</source>
        <translation>só se também não existir para essas</translation>
    </message>
    <message>
        <source>DescribeTable is not allowed: </source>
        <translation>DescribeTable não é permitido: </translation>
    </message>
    <message>
        <source>being turned off: expired records will stay until they are purged</source>
        <translation>sendo desativado: registros expirados ficarão até serem expurgados</translation>
    </message>
    <message>
        <source>on, but by &quot;%1&quot;, expected &quot;%2&quot;: records are kept, or deleted too early</source>
        <translation>ativado, mas por &quot;%1&quot;; esperado &quot;%2&quot;: os registros são mantidos, ou excluídos cedo demais</translation>
    </message>
    <message>
        <source>off, so expired records stay until they are purged</source>
        <translation>desativado, portanto registros expirados ficam até serem expurgados</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>a conexão está fechada</translation>
    </message>
    <message>
        <source>The table %1 was there already; its capacity is %2.</source>
        <translation>A tabela %1 já existia; sua capacidade é %2.</translation>
    </message>
    <message>
        <source>The table %1 was made; its capacity is %2.</source>
        <translation>A tabela %1 foi criada; sua capacidade é %2.</translation>
    </message>
    <message>
        <source> Its time to live was turned on.</source>
        <translation> Seu time to live foi ativado.</translation>
    </message>
    <message>
        <source> Its time to live is on.</source>
        <translation> Seu time to live está ativado.</translation>
    </message>
    <message>
        <source>ListTables at %1</source>
        <translation>ListTables em %1</translation>
    </message>
    <message>
        <source>the list goes round in circles: &quot;%1&quot; came twice as its end</source>
        <translation>a lista anda em círculos: &quot;%1&quot; veio duas vezes como seu fim</translation>
    </message>
    <message>
        <source>Type the name of the table instead</source>
        <translation>Digite então o nome da tabela</translation>
    </message>
    <message>
        <source>the list has more than %1 pages</source>
        <translation>a lista tem mais de %1 páginas</translation>
    </message>
    <message>
        <source>about %1, as of up to six hours ago</source>
        <translation>cerca de %1, com até seis horas de atraso</translation>
    </message>
    <message>
        <source>the endpoint does not say how many there are</source>
        <translation>o endpoint não diz quantos são</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>sob demanda</translation>
    </message>
    <message>
        <source>%1 read and %2 write units</source>
        <translation>%1 unidades de leitura e %2 de gravação</translation>
    </message>
    <message>
        <source>DescribeTable of %1</source>
        <translation>DescribeTable de %1</translation>
    </message>
    <message>
        <source>the answer describes no table</source>
        <translation>a resposta não descreve uma tabela</translation>
    </message>
    <message>
        <source>not tried: the store is named with access=read-only</source>
        <translation>não tentado: o armazenamento é indicado com access=read-only</translation>
    </message>
    <message>
        <source>the endpoint wrote although the condition was not met: do not use it</source>
        <translation>o endpoint gravou embora a condição não fosse atendida: não o use</translation>
    </message>
    <message>
        <source>only looking through the keys needs it; </source>
        <translation>só o exame das chaves precisa disso; </translation>
    </message>
    <message>
        <source>not allowed: </source>
        <translation>não permitido: </translation>
    </message>
    <message>
        <source>the endpoint has no transactions: policies that commit work and record together cannot be used</source>
        <translation>o endpoint não tem transações: políticas que confirmam trabalho e registro juntos não podem ser usadas</translation>
    </message>
    <message>
        <source>the endpoint does not know this operation</source>
        <translation>o endpoint não conhece esta operação</translation>
    </message>
    <message>
        <source>no record could be read to try it with</source>
        <translation>nenhum registro pôde ser lido para testá-la</translation>
    </message>
    <message>
        <source>there is no record yet to try it with</source>
        <translation>ainda não há registro para testá-la</translation>
    </message>
    <message>
        <source>UpdateItem could not be tried</source>
        <translation>UpdateItem não pôde ser testado</translation>
    </message>
    <message>
        <source>the endpoint does not return it: each duplicate costs one more read</source>
        <translation>o endpoint não o devolve: cada duplicata custa mais uma leitura</translation>
    </message>
    <message>
        <source>a refused write returns the record</source>
        <translation>uma gravação recusada devolve o registro</translation>
    </message>
    <message>
        <source>below 1 ms</source>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>%1, the median of %2 reads</source>
        <translation>%1, a mediana de %2 leituras</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>o número %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>o texto &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>um objeto vazio</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>an object with members</source>
        <translation>um objeto com membros</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 é %2; esperado %3</translation>
    </message>
    <message>
        <source>Count is %1, but there are %2 items</source>
        <translation>Count é %1, mas há %2 itens</translation>
    </message>
    <message>
        <source>ScannedCount is %1, which is less than the %2 items that were found</source>
        <translation>ScannedCount é %1, o que é menos que os %2 itens encontrados</translation>
    </message>
    <message>
        <source>it is about %1 items, and no more than %2 were asked for</source>
        <translation>trata de cerca de %1 itens, e não se pediram mais que %2</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>era esperado um texto</translation>
    </message>
    <message>
        <source>a number was expected, and is &quot;%1&quot;</source>
        <translation>era esperado um número, e é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>bytes in Base64 were expected</source>
        <translation>eram esperados bytes em Base64</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>era esperada uma lista</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>era esperado true ou false</translation>
    </message>
    <message>
        <source>an object with one member, the type, was expected</source>
        <translation>era esperado um objeto com um membro, o tipo</translation>
    </message>
    <message>
        <source>Try again later, or give the table more capacity</source>
        <translation>Tente de novo mais tarde, ou dê mais capacidade à tabela</translation>
    </message>
    <message>
        <source>Create the table with &quot;onecake stores create&quot;, or check region and endpoint</source>
        <translation>Crie a tabela com &quot;onecake stores create&quot;, ou verifique região e endpoint</translation>
    </message>
    <message>
        <source>Use an endpoint that has it, or a policy that does not need it</source>
        <translation>Use um endpoint que o tenha, ou uma política que não precise disso</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock</source>
        <translation>Acerte o relógio desta máquina</translation>
    </message>
    <message>
        <source>Sign in again, or renew the credentials</source>
        <translation>Faça login de novo, ou renove as credenciais</translation>
    </message>
    <message>
        <source>Check the access key, its secret and the region</source>
        <translation>Verifique a chave de acesso, seu segredo e a região</translation>
    </message>
    <message>
        <source>Ask for the permission that is named, or use other credentials</source>
        <translation>Peça a permissão indicada, ou use outras credenciais</translation>
    </message>
    <message>
        <source>DynamoDB holds at most 400 KB for a key: store less with it</source>
        <translation>O DynamoDB comporta no máximo 400 KB por chave: armazene menos com ela</translation>
    </message>
    <message>
        <source>See what is wrong with the table with &quot;onecake stores check&quot;</source>
        <translation>Veja o que há de errado com a tabela usando &quot;onecake stores check&quot;</translation>
    </message>
    <message>
        <source> on </source>
        <translation> em </translation>
    </message>
    <message>
        <source>, request </source>
        <translation>, requisição </translation>
    </message>
    <message>
        <source>Check that the endpoint speaks DynamoDB&apos;s protocol, and that no proxy or login page is in between</source>
        <translation>Verifique se o endpoint fala o protocolo do DynamoDB, e se não há proxy ou página de login no caminho</translation>
    </message>
    <message>
        <source>the endpoint answered with HTTP status %1 and no error of DynamoDB (%2)</source>
        <translation>o endpoint respondeu com o status HTTP %1 e sem erro do DynamoDB (%2)</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>status HTTP %1</translation>
    </message>
    <message>
        <source>the endpoint refused with </source>
        <translation>o endpoint recusou com </translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>uma palavra conhecida</translation>
    </message>
    <message>
        <source>a word of ours</source>
        <translation>uma palavra nossa</translation>
    </message>
    <message>
        <source>it has no list of effects</source>
        <translation>não tem lista de efeitos</translation>
    </message>
    <message>
        <source>effect %1 is not a map</source>
        <translation>o efeito %1 não é um mapa</translation>
    </message>
    <message>
        <source>effect %1: </source>
        <translation>efeito %1: </translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (conta %2)</translation>
    </message>
    <message>
        <source>the file cannot be opened or created in the folder %1</source>
        <translation>o arquivo não pode ser aberto ou criado na pasta %1</translation>
    </message>
    <message>
        <source>Allow reading and writing there, or name a file elsewhere</source>
        <translation>Permita a leitura e a gravação ali, ou indique um arquivo em outro lugar</translation>
    </message>
    <message>
        <source>writing broke down at the last step (%1)</source>
        <translation>a gravação falhou no último passo (%1)</translation>
    </message>
    <message>
        <source>Read the key again to see whether it was written</source>
        <translation>Leia a chave de novo para ver se foi gravada</translation>
    </message>
    <message>
        <source>the file could not be read or written (%1)</source>
        <translation>o arquivo não pôde ser lido ou gravado (%1)</translation>
    </message>
    <message>
        <source>Check the disk, then try again</source>
        <translation>Verifique o disco e tente de novo</translation>
    </message>
    <message>
        <source>%1 beside it is a pipe or a device, expected a file or none</source>
        <translation>%1 ao lado dele é um pipe ou um dispositivo; esperado um arquivo ou nada</translation>
    </message>
    <message>
        <source>this is a pipe or a device, expected a file</source>
        <translation>isto é um pipe ou um dispositivo; esperado um arquivo</translation>
    </message>
    <message>
        <source>Remove it, or choose another file</source>
        <translation>Remova-o, ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>whoever wrote to the file last was interrupted, and what it had begun has to be rolled back before the file can be read</source>
        <translation>quem gravou por último no arquivo foi interrompido, e o que tinha começado precisa ser revertido antes que o arquivo possa ser lido</translation>
    </message>
    <message>
        <source>To do it, as SQLite itself would: onecake stores recover --yes %1</source>
        <translation>Para fazê-lo, como o próprio SQLite faria: onecake stores recover --yes %1</translation>
    </message>
    <message>
        <source>the file is locked by another program</source>
        <translation>o arquivo está bloqueado por outro programa</translation>
    </message>
    <message>
        <source>Try again when that program has finished</source>
        <translation>Tente de novo quando esse programa terminar</translation>
    </message>
    <message>
        <source>there is no room left for the file to grow</source>
        <translation>não há mais espaço para o arquivo crescer</translation>
    </message>
    <message>
        <source>Free space on the disk, or remove keys that are no longer needed</source>
        <translation>Libere espaço no disco, ou remova chaves que não são mais necessárias</translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation>não é possível gravar no arquivo</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another file</source>
        <translation>Permita a gravação no arquivo e na sua pasta, ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>the file is not a SQLite database</source>
        <translation>o arquivo não é um banco de dados SQLite</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file</source>
        <translation>Restaure-o de uma cópia, ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>the record is larger than SQLite can hold (1 GB)</source>
        <translation>o registro é maior do que o SQLite comporta (1 GB)</translation>
    </message>
    <message>
        <source>Choose another file; this one was not changed</source>
        <translation>Escolha outro arquivo; este não foi alterado</translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 is missing</source>
        <translation>o armazenamento é da versão de esquema %1, mas falta sua tabela %2</translation>
    </message>
    <message>
        <source>the store is of schema version %1, but its table %2 has other columns than that version</source>
        <translation>o armazenamento é da versão de esquema %1, mas sua tabela %2 tem outras colunas que as dessa versão</translation>
    </message>
    <message>
        <source>the database belongs to another application</source>
        <translation>o banco de dados pertence a outra aplicação</translation>
    </message>
    <message>
        <source>the database holds tables that are not OneCake&apos;s</source>
        <translation>o banco de dados contém tabelas que não são do OneCake</translation>
    </message>
    <message>
        <source>the store has schema version %1, written by a newer OneCake; this one knows versions up to %2</source>
        <translation>o armazenamento tem a versão de esquema %1, gravada por um OneCake mais novo; este conhece versões até %2</translation>
    </message>
    <message>
        <source>Update OneCake, or choose another file; this one was not changed</source>
        <translation>Atualize o OneCake, ou escolha outro arquivo; este não foi alterado</translation>
    </message>
    <message>
        <source>this is a folder, expected a file</source>
        <translation>isto é uma pasta; esperado um arquivo</translation>
    </message>
    <message>
        <source>Name a file in it, such as %1</source>
        <translation>Indique um arquivo nela, como %1</translation>
    </message>
    <message>
        <source>this is a device, a pipe or a socket, expected a file</source>
        <translation>isto é um dispositivo, um pipe ou um socket; esperado um arquivo</translation>
    </message>
    <message>
        <source>Name another one</source>
        <translation>Indique outro</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>a pasta %1 não existe</translation>
    </message>
    <message>
        <source>Create it, or name a file in another folder</source>
        <translation>Crie-a, ou indique um arquivo em outra pasta</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>a pasta %1 não pôde ser criada</translation>
    </message>
    <message>
        <source>Allow writing to the folder above it, or name a file elsewhere</source>
        <translation>Permita a gravação na pasta acima dela, ou indique um arquivo em outro lugar</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>o banco de dados está vazio</translation>
    </message>
    <message>
        <source>version %1; it is brought to %2 when the store is opened</source>
        <translation>versão %1; é levada a %2 quando o armazenamento é aberto</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>the file is damaged: </source>
        <translation>o arquivo está danificado: </translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check finds nothing wrong</source>
        <translation>o quick_check do SQLite não encontra nada de errado</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, expected a file</source>
        <translation>%1 é uma pasta ou um dispositivo; esperado um arquivo</translation>
    </message>
    <message>
        <source>%1, %2, may not be written to</source>
        <translation>em %1, %2, não é permitido gravar</translation>
    </message>
    <message>
        <source>the database holds the unknown word &quot;%1&quot;</source>
        <translation>o banco de dados contém a palavra desconhecida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It was changed by another program: restore it from a copy, or choose another file</source>
        <translation>Foi alterado por outro programa: restaure-o de uma cópia, ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidade</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>credenciais</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>endpoint</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>integridade</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>key schema</source>
        <translation>esquema da chave</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>losing item</source>
        <translation>item perdedor</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>time to live</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1; fix it with %2</source>
        <translation>%1; conserte com %2</translation>
    </message>
    <message>
        <source>%1; %2, create it with %3</source>
        <translation>%1; %2, crie com %3</translation>
    </message>
    <message>
        <source>%1=%2 means nothing, expected %1=%3</source>
        <translation>%1=%2 não significa nada; esperado %1=%3</translation>
    </message>
    <message>
        <source>the table has no name, expected dynamodb:TABLE</source>
        <translation>a tabela não tem nome; esperado dynamodb:TABLE</translation>
    </message>
    <message>
        <source>Write the name right after the colon, such as dynamodb:orders</source>
        <translation>Escreva o nome logo depois dos dois-pontos, como dynamodb:orders</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a table, expected 3 to 255 letters, digits, dots, dashes or underscores</source>
        <translation>&quot;%1&quot; não é o nome de uma tabela; esperados de 3 a 255 letras, algarismos, pontos, hífens ou sublinhados</translation>
    </message>
    <message>
        <source>%1= has no value</source>
        <translation>%1= não tem valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region, expected one such as eu-west-1</source>
        <translation>&quot;%1&quot; não é uma região; esperada uma como eu-west-1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a table&apos;s address, expected endpoint, region, profile, keychain, access or plain-http</source>
        <translation>&quot;%1&quot; não faz parte do endereço de uma tabela; esperado endpoint, region, profile, keychain, access ou plain-http</translation>
    </message>
    <message>
        <source>both profile= and keychain= say where the credentials are, expected one of them</source>
        <translation>profile= e keychain= dizem ambos onde estão as credenciais; esperado um deles</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Omita um deles</translation>
    </message>
    <message>
        <source>the endpoint holds a user name or password</source>
        <translation>o endpoint contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>A store&apos;s name holds no secret: name a profile instead</source>
        <translation>O nome de um armazenamento não contém segredos: indique um perfil</translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; is not a web address, expected one such as http://127.0.0.1:8000</source>
        <translation>o endpoint &quot;%1&quot; não é um endereço web; esperado um como http://127.0.0.1:8000</translation>
    </message>
    <message>
        <source>the endpoint &quot;%1&quot; has more than scheme, host and port</source>
        <translation>o endpoint &quot;%1&quot; tem mais do que esquema, host e porta</translation>
    </message>
    <message>
        <source>http:// to %1 would send everything unencrypted</source>
        <translation>http:// para %1 enviaria tudo sem criptografia</translation>
    </message>
    <message>
        <source>Use https://, or add plain-http=allowed if the network in between is your own</source>
        <translation>Use https://, ou acrescente plain-http=allowed se a rede no caminho for sua</translation>
    </message>
    <message>
        <source>%1= is given twice</source>
        <translation>%1= é dado duas vezes</translation>
    </message>
    <message>
        <source>memory:, sqlite:FILE or dynamodb:TABLE</source>
        <translation>memory:, sqlite:FILE ou dynamodb:TABLE</translation>
    </message>
    <message>
        <source>two slashes after sqlite: name no file, expected sqlite:FILE</source>
        <translation>duas barras depois de sqlite: não indicam um arquivo; esperado sqlite:FILE</translation>
    </message>
    <message>
        <source>Write the path right after the colon, such as sqlite:orders.db or sqlite:/srv/orders.db</source>
        <translation>Escreva o caminho logo depois dos dois-pontos, como sqlite:orders.db ou sqlite:/srv/orders.db</translation>
    </message>
    <message>
        <source>the store has no name, expected </source>
        <translation>o armazenamento não tem nome; esperado </translation>
    </message>
    <message>
        <source>there is no colon after the kind of store, expected </source>
        <translation>não há dois-pontos depois do tipo de armazenamento; esperado </translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>Para um arquivo SQLite, escreva sqlite:%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of store, expected %2</source>
        <translation>&quot;%1&quot; não é um tipo de armazenamento; esperado %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; after memory: names nothing, expected memory: alone</source>
        <translation>&quot;%1&quot; depois de memory: não indica nada; esperado memory: sozinho</translation>
    </message>
    <message>
        <source>is to be read only, and this would write to it</source>
        <translation>só deve ser lido, e isto gravaria nele</translation>
    </message>
    <message>
        <source>Leave access=read-only out of its name to write there</source>
        <translation>Tire access=read-only do nome dele para gravar ali</translation>
    </message>
    <message>
        <source>a DynamoDB table</source>
        <translation>uma tabela do DynamoDB</translation>
    </message>
    <message>
        <source>explains the query line</source>
        <translation>explica a linha de consulta</translation>
    </message>
    <message>
        <source>tells on standard error what is under way</source>
        <translation>informa na saída de erro o que está em curso</translation>
    </message>
    <message>
        <source>a service on this machine</source>
        <translation>um serviço nesta máquina</translation>
    </message>
    <message>
        <source>Prints a script that completes onecake in a shell. In bash, for example: source &lt;(onecake completion bash)</source>
        <translation>Imprime um script que completa onecake em um shell. No bash, por exemplo: source &lt;(onecake completion bash)</translation>
    </message>
    <message>
        <source>Which shell.</source>
        <translation>Qual shell.</translation>
    </message>
    <message>
        <source>expected one of: bash, zsh, fish</source>
        <translation>esperado um de: bash, zsh, fish</translation>
    </message>
    <message>
        <source>
Random faults, with seed %1: %2.
The same run without randomness: --seed %1 --faults &quot;%3&quot;
</source>
        <translation>
Falhas aleatórias, com a semente %1: %2.
A mesma execução sem acaso: --seed %1 --faults &quot;%3&quot;
</translation>
    </message>
    <message>
        <source>recorded on real sockets, as far as messages tell</source>
        <translation>gravada em sockets de verdade, até onde as mensagens dizem</translation>
    </message>
    <message>
        <source>recorded on real sockets · policy %1 (%2)</source>
        <translation>gravada em sockets de verdade · política %1 (%2)</translation>
    </message>
    <message>
        <source>policy %1 (%2) · key %3 · retry %4</source>
        <translation>política %1 (%2) · chave %3 · novas tentativas %4</translation>
    </message>
    <message>
        <source>on every side: %1
</source>
        <translation>em todos os lados: %1
</translation>
    </message>
    <message>
        <source>%1: a valid policy.</source>
        <translation>%1: uma política válida.</translation>
    </message>
    <message>
        <source>&quot;onecake stores create&quot;</source>
        <translation>&quot;onecake stores create&quot;</translation>
    </message>
    <message>
        <source>always there; what it holds is gone when the program ends</source>
        <translation>sempre existe; o que contém desaparece quando o programa termina</translation>
    </message>
    <message>
        <source>The store %1 was there already.</source>
        <translation>O armazenamento %1 já existia.</translation>
    </message>
    <message>
        <source>The store %1 was made.</source>
        <translation>O armazenamento %1 foi criado.</translation>
    </message>
    <message>
        <source>onecake: making the table %1 at %2 and waiting until it is ready</source>
        <translation>onecake: criando a tabela %1 em %2 e esperando até que esteja pronta</translation>
    </message>
    <message>
        <source>onecake: checking the table %1 at %2</source>
        <translation>onecake: verificando a tabela %1 em %2</translation>
    </message>
    <message>
        <source>waiting for the endpoint for %1</source>
        <translation>esperando o endpoint há %1</translation>
    </message>
    <message>
        <source>memory: is always there; nothing had to be created.</source>
        <translation>memory: sempre existe; não foi preciso criar nada.</translation>
    </message>
    <message>
        <source>only a DynamoDB table that is created has a capacity</source>
        <translation>só uma tabela do DynamoDB que é criada tem capacidade</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capacity, expected on-demand, or read and write units such as 5:3</source>
        <translation>&quot;%1&quot; não é uma capacidade; esperado on-demand, ou unidades de leitura e gravação como 5:3</translation>
    </message>
    <message>
        <source>How the window looks this time: system, light or dark.</source>
        <translation>A aparência da janela desta vez: system, light ou dark.</translation>
    </message>
    <message>
        <source>The language this time: %1.</source>
        <translation>O idioma desta vez: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected one of: %2</source>
        <translation>&quot;%1&quot; é desconhecido; esperado um de: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected system, light or dark</source>
        <translation>&quot;%1&quot; é desconhecido; esperado system, light ou dark</translation>
    </message>
    <message>
        <source>there is no display to show it on</source>
        <translation>não há tela em que mostrar</translation>
    </message>
    <message>
        <source>Start it in a desktop session, or see: onecake %1 --help</source>
        <translation>Inicie em uma sessão gráfica, ou veja: onecake %1 --help</translation>
    </message>
    <message>
        <source>Opens the window on a store of idempotency records, also one that another library wrote: which keys there are, which are stuck, what each one means.</source>
        <translation>Abre a janela sobre um armazenamento de registros de idempotência, também um que outra biblioteca gravou: que chaves existem, quais estão presas, o que cada uma significa.</translation>
    </message>
    <message>
        <source>sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>sqlite:FILE ou dynamodb:TABLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>Which table of a file with several.</source>
        <translation>Qual tabela de um arquivo com várias.</translation>
    </message>
    <message>
        <source>A JSON file that says which field stands where, as keys mapping propose writes it.</source>
        <translation>Um arquivo JSON que diz que campo está onde, como keys mapping propose o escreve.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; one store is looked into at a time</source>
        <translation>&quot;%1&quot; não foi entendido; um armazenamento é examinado de cada vez</translation>
    </message>
    <message>
        <source>--table and --mapping are of a store, and none is named</source>
        <translation>--table e --mapping são de um armazenamento, e nenhum é indicado</translation>
    </message>
    <message>
        <source>onecake: the display cannot be used: </source>
        <translation>onecake: a tela não pode ser usada: </translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, faltam cerca de %1 s</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 falha</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 falhas</translation>
    </message>
    <message>
        <source>%1 of %2 designs</source>
        <translation>%1 de %2 projetos</translation>
    </message>
    <message>
        <source>%1: %2 placements tried (%3 per second), %4 break a promise%5</source>
        <translation>%1: %2 disposições tentadas (%3 por segundo), %4 quebram uma promessa%5</translation>
    </message>
    <message>
        <source>%1 runs and report.json were written to %2</source>
        <translation>%1 execuções e report.json foram gravados em %2</translation>
    </message>
    <message>
        <source>the story alone</source>
        <translation>a história sozinha</translation>
    </message>
    <message>
        <source>and %1 more kinds</source>
        <translation>e mais %1 tipos</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 projeto</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 projetos</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todas as histórias</translation>
    </message>
    <message>
        <source>Broken: %1. Nothing broken in any placement: %2.</source>
        <translation>Quebradas: %1. Nada quebrado em nenhuma disposição: %2.</translation>
    </message>
    <message>
        <source> Nothing broken so far: %1.</source>
        <translation> Nada quebrado até agora: %1.</translation>
    </message>
    <message>
        <source>  by kind, without those built upon a shorter one: %1</source>
        <translation>  por tipo, sem as que se apoiam em uma mais curta: %1</translation>
    </message>
    <message>
        <source>  rests on assumptions about %1: %2</source>
        <translation>  apoia-se em suposições sobre %1: %2</translation>
    </message>
    <message>
        <source>  Did not come to an end: %1 of %2
    $ %3
</source>
        <translation>  Não chegaram ao fim: %1 de %2
    $ %3
</translation>
    </message>
    <message>
        <source>design</source>
        <translation>projeto</translation>
    </message>
    <message>
        <source># Explored

</source>
        <translation># Explorado

</translation>
    </message>
    <message>
        <source> |
</source>
        <translation> |
</translation>
    </message>
    <message>
        <source>OneCake: explored</source>
        <translation>OneCake: explorado</translation>
    </message>
    <message>
        <source>Explored</source>
        <translation>Explorado</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>não pode ser criado</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>no fault but its own</source>
        <translation>nenhuma falha além das próprias</translation>
    </message>
    <message>
        <source>The shortest history that tells them apart: %1, %2
</source>
        <translation>O histórico mais curto que os distingue: %1, %2
</translation>
    </message>
    <message>
        <source>The two have the same fields.
</source>
        <translation>Os dois têm os mesmos campos.
</translation>
    </message>
    <message>
        <source>No history with at most %1 faults tells them apart, in any of the %2 stories.
</source>
        <translation>Nenhum histórico com no máximo %1 falhas os distingue, em nenhuma das %2 histórias.
</translation>
    </message>
    <message>
        <source>%1: nothing was found that a run shows to be wrong.</source>
        <translation>%1: nada foi encontrado que uma execução mostre estar errado.</translation>
    </message>
    <message>
        <source>How many instances of the API answer in turn; the story&apos;s own number if not given.</source>
        <translation>Quantas instâncias da API respondem em rodízio; o número da própria história se não for dado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>&quot;%1&quot; não é um número inteiro</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 correspondem</translation>
    </message>
    <message>
        <source>%1 shown, there are more: see --limit</source>
        <translation>%1 mostrados, há mais: veja --limit</translation>
    </message>
    <message>
        <source>about %1 (the store&apos;s own figure, which may be hours old)</source>
        <translation>cerca de %1 (número do próprio armazenamento, que pode ter horas de atraso)</translation>
    </message>
    <message>
        <source>counting for %1%2</source>
        <translation>contando há %1%2</translation>
    </message>
    <message>
        <source>the record that was found does not match it</source>
        <translation>o registro encontrado não corresponde a ela</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omita</translation>
    </message>
    <message>
        <source>See which there are with onecake keys trash</source>
        <translation>Veja quais existem com onecake keys trash</translation>
    </message>
    <message>
        <source>… and %1 more: --report FILE.csv lists them all</source>
        <translation>… e mais %1: --report FILE.csv lista todas</translation>
    </message>
    <message>
        <source>It was interrupted. To resume: </source>
        <translation>Foi interrompida. Para retomar: </translation>
    </message>
    <message>
        <source>  with a larger trash: </source>
        <translation>  com uma lixeira maior: </translation>
    </message>
    <message>
        <source>  without undo for the rest: </source>
        <translation>  sem desfazer para o resto: </translation>
    </message>
    <message>
        <source>  to end it where it is: </source>
        <translation>  para encerrar onde está: </translation>
    </message>
    <message>
        <source>It was interrupted, and can be done again: what was put is left alone then. To go on: </source>
        <translation>Foi interrompida e pode ser feita de novo: o que foi gravado fica então como está. Para continuar: </translation>
    </message>
    <message>
        <source>
%1 to remove:</source>
        <translation>
%1 para remover:</translation>
    </message>
    <message>
        <source>Only the names of the rows are kept: they could not be put back.</source>
        <translation>Só os nomes das linhas são guardados: elas não poderiam ser restauradas.</translation>
    </message>
    <message>
        <source>Without undo: </source>
        <translation>Sem desfazer: </translation>
    </message>
    <message>
        <source>With a larger trash: </source>
        <translation>Com uma lixeira maior: </translation>
    </message>
    <message>
        <source>See which there are with onecake keys resume</source>
        <translation>Veja quais existem com onecake keys resume</translation>
    </message>
    <message>
        <source>The purge ended where it was. What it removed can be put back: onecake keys restore </source>
        <translation>O expurgo terminou onde estava. O que ele removeu pode ser restaurado: onecake keys restore </translation>
    </message>
    <message>
        <source>The purge ended where it was. Of what it removed only the names were kept, so that it cannot be put back.</source>
        <translation>O expurgo terminou onde estava. Do que ele removeu, só os nomes foram guardados, de modo que não pode ser restaurado.</translation>
    </message>
    <message>
        <source>waiting: </source>
        <translation>esperando: </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, faltam %1</translation>
    </message>
    <message>
        <source>; %1 read</source>
        <translation>; %1 lidos</translation>
    </message>
    <message>
        <source>Say its name with --confirm </source>
        <translation>Diga o nome dele com --confirm </translation>
    </message>
    <message>
        <source> To do it: </source>
        <translation> Para executar: </translation>
    </message>
    <message>
        <source>To undo it: </source>
        <translation>Para desfazer: </translation>
    </message>
    <message>
        <source>no query says what to remove</source>
        <translation>nenhuma consulta diz o que remover</translation>
    </message>
    <message>
        <source>Give one with --query, such as --query status:expired</source>
        <translation>Forneça uma com --query, como --query status:expired</translation>
    </message>
    <message>
        <source>onecake: nothing matches, so there is nothing to remove</source>
        <translation>onecake: nada corresponde, portanto não há nada a remover</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message>
        <source>this removal was not interrupted</source>
        <translation>esta remoção não foi interrompida</translation>
    </message>
    <message>
        <source>Removal %1 of %2: %3</source>
        <translation>Remoção %1 de %2: %3</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>uma lista de registros</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 records, %2, in %3</source>
        <translation>%1 registros, %2, em %3</translation>
    </message>
    <message>
        <source>onecake: %1 records lack a value, because it is too large to be read</source>
        <translation>onecake: em %1 registros falta um valor, porque é grande demais para ser lido</translation>
    </message>
    <message>
        <source>It was interrupted, and the file is as it was. To do it again: </source>
        <translation>Foi interrompida, e o arquivo está como estava. Para fazer de novo: </translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>Foi interrompida.</translation>
    </message>
    <message>
        <source>Those that matched </source>
        <translation>As que corresponderam a </translation>
    </message>
    <message>
        <source>onecake: there is nothing to undo in this table</source>
        <translation>onecake: não há nada a desfazer nesta tabela</translation>
    </message>
    <message>
        <source>onecake: there is nothing to redo in this table</source>
        <translation>onecake: não há nada a refazer nesta tabela</translation>
    </message>
    <message>
        <source>reading for %1; %2 found%3</source>
        <translation>lendo há %1; %2 encontrados%3</translation>
    </message>
    <message>
        <source>; no answer yet</source>
        <translation>; ainda sem resposta</translation>
    </message>
    <message>
        <source>Nothing was found before that</source>
        <translation>Nada foi encontrado antes disso</translation>
    </message>
    <message>
        <source>It was interrupted. %1.</source>
        <translation>Foi interrompida. %1.</translation>
    </message>
    <message>
        <source>It was interrupted; there may be more.</source>
        <translation>Foi interrompida; pode haver mais.</translation>
    </message>
    <message>
        <source>there is no record of the key &quot;%1&quot;</source>
        <translation>não há registro da chave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>See which there are with onecake keys list</source>
        <translation>Veja quais existem com onecake keys list</translation>
    </message>
    <message>
        <source>looking for it was interrupted</source>
        <translation>a procura foi interrompida</translation>
    </message>
    <message>
        <source>several records have this key</source>
        <translation>vários registros têm esta chave</translation>
    </message>
    <message>
        <source>Say which one with --query, such as --query scope:%1</source>
        <translation>Diga qual com --query, como --query scope:%1</translation>
    </message>
    <message>
        <source>The table is not recognised: nobody has said which %1 holds what.</source>
        <translation>A tabela não é reconhecida: ninguém disse o que contém o quê (%1).</translation>
    </message>
    <message>
        <source>%1, %2: not recognised; %3 layouts were tried. These are its rows as they are stored.</source>
        <translation>%1, %2: não reconhecida; %3 layouts foram tentados. Estas são suas linhas como estão armazenadas.</translation>
    </message>
    <message>
        <source>%1 shown%2</source>
        <translation>%1 mostradas%2</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Other tables, for --table: %1</source>
        <translation>Outras tabelas, para --table: %1</translation>
    </message>
    <message>
        <source>It may be read like this, which is assumed:
</source>
        <translation>Ela talvez possa ser lida assim, o que é suposto:
</translation>
    </message>
    <message>
        <source>To read it so, write a mapping and look at it: %1
Then add: --mapping mapping.json</source>
        <translation>Para lê-la assim, escreva um mapeamento e examine-o: %1
Depois acrescente: --mapping mapping.json</translation>
    </message>
    <message>
        <source>Proposed for the table %1, and not proven:
%2</source>
        <translation>Proposto para a tabela %1, e não provado:
%2</translation>
    </message>
    <message>
        <source>The table %1 is recognised: %2.</source>
        <translation>A tabela %1 é reconhecida: %2.</translation>
    </message>
    <message>
        <source>It cannot be used as it is: $.fields.%1 %2.</source>
        <translation>Não pode ser usado como está: $.fields.%1 %2.</translation>
    </message>
    <message>
        <source>Inspects a store of idempotency records, including those of other libraries, and changes it on request. An action that changes a store only says what it would do without --yes, which also unlocks a remote store for this one command.

</source>
        <translation>Examina um armazenamento de registros de idempotência, também de outras bibliotecas, e o altera a pedido. Uma ação que altera um armazenamento só diz o que faria se faltar --yes, que também desbloqueia um armazenamento remoto para este único comando.

</translation>
    </message>
    <message>
        <source>
A query is one line, such as: status:stuck scope:placeOrder key:9f* expires&lt;1h. See: onecake keys help</source>
        <translation>
Uma consulta é uma linha, como: status:stuck scope:placeOrder key:9f* expires&lt;1h. Veja: onecake keys help</translation>
    </message>
    <message>
        <source>See: onecake keys help</source>
        <translation>Veja: onecake keys help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of report, expected a name that ends with .csv or .jsonl</source>
        <translation>&quot;%1&quot; não é um tipo de relatório; esperado um nome que termine em .csv ou .jsonl</translation>
    </message>
    <message>
        <source>the records that match</source>
        <translation>os registros que correspondem</translation>
    </message>
    <message>
        <source>one record, with all that is stored of it</source>
        <translation>um registro, com tudo o que está armazenado dele</translation>
    </message>
    <message>
        <source>how many match</source>
        <translation>quantos correspondem</translation>
    </message>
    <message>
        <source>the record of a request: the key is made of its JSON as the library does</source>
        <translation>o registro de uma requisição: a chave é derivada do JSON dela como a biblioteca faz</translation>
    </message>
    <message>
        <source>removes the records that match, each only if it is still what was read</source>
        <translation>remove os registros que correspondem, cada um só se ainda for o que foi lido</translation>
    </message>
    <message>
        <source>resumes a purge that was interrupted; without REMOVAL, lists them</source>
        <translation>retoma um expurgo que foi interrompido; sem REMOVAL, lista-os</translation>
    </message>
    <message>
        <source>puts back what a purge removed, where the key is still absent; without REMOVAL, lists them</source>
        <translation>restaura o que um expurgo removeu, onde a chave ainda está ausente; sem REMOVAL, lista-os</translation>
    </message>
    <message>
        <source>frees a claim whose lease is over, or that has none, if it still is so</source>
        <translation>libera uma reserva cuja concessão acabou, ou que não tem nenhuma, se ainda for assim</translation>
    </message>
    <message>
        <source>keeps a record for longer: --by a duration, or --until a time</source>
        <translation>mantém um registro por mais tempo: --by uma duração, ou --until um momento</translation>
    </message>
    <message>
        <source>leaves a note on a record; an empty text removes it</source>
        <translation>deixa uma nota em um registro; um texto vazio a remove</translation>
    </message>
    <message>
        <source>undoes the last change</source>
        <translation>desfaz a última alteração</translation>
    </message>
    <message>
        <source>makes a change again that was undone</source>
        <translation>refaz uma alteração que foi desfeita</translation>
    </message>
    <message>
        <source>exports the records that match</source>
        <translation>exporta os registros que correspondem</translation>
    </message>
    <message>
        <source>imports the records of a JSON Lines file where their keys are absent</source>
        <translation>importa os registros de um arquivo JSON Lines onde suas chaves estão ausentes</translation>
    </message>
    <message>
        <source>puts the records that match into another store, where their keys are absent</source>
        <translation>põe os registros que correspondem em outro armazenamento, onde suas chaves estão ausentes</translation>
    </message>
    <message>
        <source>what was removed and is kept on this computer; empty drops it, --trash-limit says how much it may be</source>
        <translation>o que foi removido e está guardado neste computador; empty o descarta, --trash-limit diz quanto pode ser</translation>
    </message>
    <message>
        <source>the libraries whose records are known</source>
        <translation>as bibliotecas cujos registros são conhecidos</translation>
    </message>
    <message>
        <source>writes a mapping for a table that is not recognised, as it may be meant</source>
        <translation>escreve um mapeamento para uma tabela que não é reconhecida, como ela talvez deva ser lida</translation>
    </message>
    <message>
        <source>How the key is made; without it, as the store&apos;s library does.</source>
        <translation>Como a chave é formada; sem esta opção, como a biblioteca do armazenamento faz.</translation>
    </message>
    <message>
        <source>What stands before the key&apos;s hash: the function&apos;s name; without it, what the table&apos;s own keys have there.</source>
        <translation>O que vem antes do hash da chave: o nome da função; sem esta opção, o que as próprias chaves da tabela têm ali.</translation>
    </message>
    <message>
        <source>What the library hashes of the event, as its event_key_jmespath says it.</source>
        <translation>De que parte do evento a biblioteca calcula o hash, como diz seu event_key_jmespath.</translation>
    </message>
    <message>
        <source>With what the library hashes, such as md5 or sha256; without it, as the table&apos;s own keys show it.</source>
        <translation>Com que a biblioteca calcula o hash, como md5 ou sha256; sem esta opção, como mostram as próprias chaves da tabela.</translation>
    </message>
    <message>
        <source>Reads all records if need be, whatever stands before the hash.</source>
        <translation>Lê todos os registros se for preciso, o que quer que venha antes do hash.</translation>
    </message>
    <message>
        <source>Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>Qual armazenamento: sqlite:FILE ou dynamodb:TABLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>Which records; without it, all.</source>
        <translation>Quais registros; sem esta opção, todos.</translation>
    </message>
    <message>
        <source>Which library wrote it; by default, this is detected.</source>
        <translation>Que biblioteca o gravou; por padrão, isso é detectado.</translation>
    </message>
    <message>
        <source>How long to wait for an answer of a remote store, repetitions included; 60s without it.</source>
        <translation>Quanto esperar por uma resposta de um armazenamento remoto, incluídas as repetições; 60s sem esta opção.</translation>
    </message>
    <message>
        <source>How many records to list at most; 100 without it.</source>
        <translation>Quantos registros listar no máximo; 100 sem esta opção.</translation>
    </message>
    <message>
        <source>csv, jsonl, dynamodb-json or markdown; without it, as the name of the file says, or jsonl.</source>
        <translation>csv, jsonl, dynamodb-json ou markdown; sem esta opção, como diz o nome do arquivo, ou jsonl.</translation>
    </message>
    <message>
        <source>Writes to a file, which is replaced when all of it is written, in place of standard output.</source>
        <translation>Grava em um arquivo, que é substituído quando tudo está gravado, em vez da saída padrão.</translation>
    </message>
    <message>
        <source>Where to copy to.</source>
        <translation>Para onde copiar.</translation>
    </message>
    <message>
        <source>Which table of that file.</source>
        <translation>Qual tabela desse arquivo.</translation>
    </message>
    <message>
        <source>Writes what became of each record to a file, .csv or .jsonl.</source>
        <translation>Grava em um arquivo, .csv ou .jsonl, o que aconteceu com cada registro.</translation>
    </message>
    <message>
        <source>For how long after its expiry, or after now if it has expired: 2h, 3d.</source>
        <translation>Por quanto tempo depois da expiração, ou depois de agora se já expirou: 2h, 3d.</translation>
    </message>
    <message>
        <source>Until when: 2026-12-24, 2026-12-24T10:30, 1795168800.</source>
        <translation>Até quando: 2026-12-24, 2026-12-24T10:30, 1795168800.</translation>
    </message>
    <message>
        <source>Keeps only the names of the records, so that they cannot be put back: for a purge that is larger than the trash. A purge that was interrupted ends, and the rest is removed so.</source>
        <translation>Guarda só os nomes dos registros, de modo que não podem ser restaurados: para um expurgo maior que a lixeira. Um expurgo que foi interrompido termina, e o resto é removido assim.</translation>
    </message>
    <message>
        <source>How much the trash may hold from now on: 700MB, 2GB; 256 MiB at first.</source>
        <translation>Quanto a lixeira pode guardar a partir de agora: 700MB, 2GB; 256 MiB no início.</translation>
    </message>
    <message>
        <source>Ends an interrupted purge where it is.</source>
        <translation>Encerra um expurgo interrompido onde está.</translation>
    </message>
    <message>
        <source>Makes the change; without it, the change is only described.</source>
        <translation>Faz a alteração; sem esta opção, a alteração só é descrita.</translation>
    </message>
    <message>
        <source>The name of a production store that is to be changed.</source>
        <translation>O nome de um armazenamento de produção que deve ser alterado.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responde em JSON.</translation>
    </message>
    <message>
        <source>Shows no progress.</source>
        <translation>Não mostra o progresso.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>no action is given, expected one of: </source>
        <translation>nenhuma ação foi dada; esperado um de: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected one of: %2</source>
        <translation>&quot;%1&quot; não foi entendido; esperado um de: %2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>só nomes</translation>
    </message>
    <message>
        <source>  %1 removed</source>
        <translation>  %1 removida(s)</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Nada foi restaurado.</translation>
    </message>
    <message>
        <source>of this removal only the names of the rows were kept, so that it cannot be put back</source>
        <translation>desta remoção, só os nomes das linhas foram guardados, de modo que ela não pode ser restaurada</translation>
    </message>
    <message>
        <source>The trash on this computer is empty: there is nothing to put back.</source>
        <translation>A lixeira neste computador está vazia: não há nada a restaurar.</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 that could be put back.</source>
        <translation>Nada foi removido de %1 que pudesse ser restaurado.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>No purge was interrupted.</source>
        <translation>Nenhum expurgo foi interrompido.</translation>
    </message>
    <message>
        <source>the trash is emptied as a whole, with what was removed from all stores</source>
        <translation>a lixeira é esvaziada por inteiro, com o que foi removido de todos os armazenamentos</translation>
    </message>
    <message>
        <source>Nothing was dropped. To drop it for good: </source>
        <translation>Nada foi descartado. Para descartar de vez: </translation>
    </message>
    <message>
        <source>%1 removals dropped, %2.</source>
        <translation>%1 remoções descartadas, %2.</translation>
    </message>
    <message>
        <source>Removal %1 was interrupted or is under way, and stays. See: onecake keys resume</source>
        <translation>A remoção %1 foi interrompida ou está em curso, e fica. Veja: onecake keys resume</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>PRÓXIMA</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>ESCOPO</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CHAVE</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRA</translation>
    </message>
    <message>
        <source>REPLAYS</source>
        <translation>REPRODUÇÕES</translation>
    </message>
    <message>
        <source>%1, %2
Why this layout: %3</source>
        <translation>%1, %2
Por que este layout: %3</translation>
    </message>
    <message>
        <source>%1 to write into %2, each only where there is no record of its key; %3 refused.</source>
        <translation>%1 a gravar em %2, cada uma só onde não há registro da sua chave; %3 recusadas.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>waiting for the store for %1</source>
        <translation>esperando o armazenamento há %1</translation>
    </message>
    <message>
        <source>Brings a SQLite file to its last committed state, if whoever wrote to it last was interrupted: what was begun then is rolled back, as SQLite itself does it.</source>
        <translation>Leva um arquivo SQLite ao seu último estado confirmado, se quem gravou nele por último foi interrompido: o que tinha sido começado é revertido, como o próprio SQLite faz.</translation>
    </message>
    <message>
        <source>it takes the name of one store</source>
        <translation>aceita o nome de um armazenamento</translation>
    </message>
    <message>
        <source>only a SQLite file can be recovered</source>
        <translation>só um arquivo SQLite pode ser recuperado</translation>
    </message>
    <message>
        <source>Name one, such as sqlite:onecake.db</source>
        <translation>Indique um, como sqlite:onecake.db</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Não há nada a recuperar.</translation>
    </message>
    <message>
        <source>%1%2 (%3 min)
%4%5
</source>
        <translation>%1%2 (%3 min)
%4%5
</translation>
    </message>
    <message>
        <source>%1: a sound lesson.</source>
        <translation>%1: uma lição em ordem.</translation>
    </message>
    <message>
        <source>Lists the lessons, or checks a lesson&apos;s file and names every mistake in it. To play one: onecake lesson ID</source>
        <translation>Lista as lições, ou verifica o arquivo de uma lição e aponta cada erro nele. Para reproduzir uma: onecake lesson ID</translation>
    </message>
    <message>
        <source>list (the default) or check.</source>
        <translation>list (o padrão) ou check.</translation>
    </message>
    <message>
        <source>[list | check FILE]</source>
        <translation>[list | check FILE]</translation>
    </message>
    <message>
        <source>The language of the list: %1.</source>
        <translation>O idioma da lista: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected list or check</source>
        <translation>&quot;%1&quot; não foi entendido; esperado list ou check</translation>
    </message>
    <message>
        <source>&quot;check&quot; takes one argument, the lesson&apos;s file</source>
        <translation>&quot;check&quot; aceita um argumento, o arquivo da lição</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes nothing more</source>
        <translation>&quot;list&quot; não aceita mais nada</translation>
    </message>
    <message>
        <source>--language &quot;%1&quot; is none of the lessons&apos; languages; expected %2</source>
        <translation>--language &quot;%1&quot; não é um idioma das lições; esperado %2</translation>
    </message>
    <message>
        <source>has more than %1 bytes, expected answers</source>
        <translation>tem mais de %1 bytes; esperadas respostas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of an option</source>
        <translation>&quot;%1&quot; não é letra de uma opção</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>&quot;%1&quot; não é um número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 1 to %2</source>
        <translation>&quot;%1&quot; não é um número de 1 a %2</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>sem falhas</translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 passes to %2 · %3
Ctrl-C ends it.</source>
        <translation>%1 passa para %2 · %3
Ctrl-C encerra.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>O proxy</translation>
    </message>
    <message>
        <source>What passed on its way to %1.</source>
        <translation>O que passou a caminho de %1.</translation>
    </message>
    <message>
        <source>The cake shop is open at %1</source>
        <translation>A confeitaria está aberta em %1</translation>
    </message>
    <message>
        <source>policy %1 (%2) · store %3 · %4</source>
        <translation>política %1 (%2) · armazenamento %3 · %4</translation>
    </message>
    <message>
        <source>Ctrl-C closes it.</source>
        <translation>Ctrl-C a fecha.</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>A confeitaria</translation>
    </message>
    <message>
        <source>What happened in onecake serve.</source>
        <translation>O que aconteceu em onecake serve.</translation>
    </message>
    <message>
        <source>Everybody in this network will be able to reach it, without a password. Type yes to go on: </source>
        <translation>Todos nesta rede poderão alcançá-lo, sem senha. Digite yes para continuar: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on; expected such as 127.0.0.1:8080</source>
        <translation>&quot;%1&quot; não é um endereço em que escutar; esperado algo como 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header; expected such as Idempotency-Key</source>
        <translation>&quot;%1&quot; não é o nome de um cabeçalho; esperado algo como Idempotency-Key</translation>
    </message>
    <message>
        <source>onecake: only the first %1 events were kept; what came later is not judged</source>
        <translation>onecake: só os primeiros %1 eventos foram guardados; o que veio depois não é julgado</translation>
    </message>
    <message>
        <source>Recorded: %1 (onecake play %1)</source>
        <translation>Gravado: %1 (onecake play %1)</translation>
    </message>
    <message>
        <source>OneCake makes idempotency visible, provable and manageable.

  onecake                       the window; where there is no display, the story in the terminal
  onecake window [FILE] [options]  the window
  onecake FILE                  the same on a run, or on a policy or story of your own
  onecake play [STORY] [options]  plays a story: lanes, times, losses and verdicts
  onecake explore [STORY|all] [options]  tries every placement of faults: what breaks it, and the shortest run that shows it
  onecake lessons [list | check FILE]
  onecake lesson ID|FILE        plays a lesson: predict, commit, reveal
  onecake inspect [STORE]       a window on a store&apos;s records
  onecake keys ACTION --store STORE [options]  looks into a store&apos;s records, removes, puts back, exports, imports
  onecake policies [list | show ID | check FILE [--prove] | diff A B]
  onecake stores create|check|recover STORE [options]  makes a store, says what is wrong with it, or finishes what an interrupted writer left
  onecake serve [options]       the cake shop on a real port: order with curl or a phone
  onecake proxy --to URL [options]  strikes requests to a service of yours, by number
  onecake completion bash|zsh|fish  a script that completes all this in a shell
  onecake --version | --help

Each command, or onecake before it, takes --verbose: it logs what it does to standard error.
Each command explains itself: onecake play --help
</source>
        <translation>O OneCake torna a idempotência visível, demonstrável e administrável.

  onecake                       a janela; onde não há tela, a história no terminal
  onecake window [FILE] [opções]  a janela
  onecake FILE                  o mesmo com uma execução, ou com uma política ou história sua
  onecake play [STORY] [opções]  reproduz uma história: raias, tempos, perdas e vereditos
  onecake explore [STORY|all] [opções]  tenta cada disposição de falhas: o que a quebra, e a execução mais curta que o mostra
  onecake lessons [list | check FILE]
  onecake lesson ID|FILE        reproduz uma lição: prever, comprometer-se, revelar
  onecake inspect [STORE]       uma janela sobre os registros de um armazenamento
  onecake keys ACTION --store STORE [opções]  examina os registros de um armazenamento, remove, restaura, exporta, importa
  onecake policies [list | show ID | check FILE [--prove] | diff A B]
  onecake stores create|check|recover STORE [opções]  cria um armazenamento, diz o que há de errado com ele, ou conclui o que uma gravação interrompida deixou
  onecake serve [opções]        a confeitaria em uma porta de verdade: peça com curl ou um celular
  onecake proxy --to URL [opções]  interfere nas requisições a um serviço seu, por número
  onecake completion bash|zsh|fish  um script que completa tudo isto em um shell
  onecake --version | --help

Cada comando, ou onecake antes dele, aceita --verbose: registra na saída de erro o que faz.
Cada comando se explica: onecake play --help
</translation>
    </message>
    <message>
        <source>onecake: there is no display, so this is the story in the terminal. For the window, start it in a desktop session; for more stories: onecake play --help</source>
        <translation>onecake: não há tela, portanto esta é a história no terminal. Para a janela, inicie em uma sessão gráfica; para mais histórias: onecake play --help</translation>
    </message>
    <message>
        <source>onecake </source>
        <translation>onecake </translation>
    </message>
    <message>
        <source>Before the command, --language %1 says in which language it answers; otherwise it is the desktop&apos;s.
</source>
        <translation>Antes do comando, --language %1 diz em que idioma ele responde; do contrário, é o da área de trabalho.
</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Verifique o caminho</translation>
    </message>
    <message>
        <source>is not a command; expected one of: </source>
        <translation>não é um comando; esperado um de: </translation>
    </message>
    <message>
        <source>See: onecake --help</source>
        <translation>Veja: onecake --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instant</source>
        <translation>&quot;%1&quot; não é um instante</translation>
    </message>
    <message>
        <source>Write it as 2026-03-02T08:00:00Z, or take it out of the environment</source>
        <translation>Escreva-o como 2026-03-02T08:00:00Z, ou tire-o do ambiente</translation>
    </message>
    <message>
        <source>&quot;keep=%1&quot;: expected how long a key is kept, such as 500ms, 10s or 24h</source>
        <translation>&quot;keep=%1&quot;: esperado por quanto tempo uma chave é guardada, como 500ms, 10s ou 24h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a run; expected policy, key-algorithm, retry or keep</source>
        <translation>&quot;%1&quot; não é parte de uma execução; esperado policy, key-algorithm, retry ou keep</translation>
    </message>
    <message>
        <source>Plays the same run with another policy beside it, on the same time axis, and names the first difference. Also with another key algorithm, retry or memory of the store: onecake,key-algorithm=ID,retry=ID,keep=48h. May be given twice.</source>
        <translation>Reproduz ao lado a mesma execução com outra política, no mesmo eixo de tempo, e aponta a primeira diferença. Também com outro algoritmo de chave, novas tentativas ou memória do armazenamento: onecake,key-algorithm=ID,retry=ID,keep=48h. Pode ser dado duas vezes.</translation>
    </message>
    <message>
        <source>is empty; expected a policy, such as onecake</source>
        <translation>está vazio; esperada uma política, como onecake</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>saída padrão</translation>
    </message>
    <message>
        <source>not all of the answer could be written</source>
        <translation>nem toda a resposta pôde ser gravada</translation>
    </message>
    <message>
        <source>Send it where there is room for it; what was changed stays changed</source>
        <translation>Envie-a para onde haja espaço para ela; o que foi alterado permanece alterado</translation>
    </message>
    <message>
        <source>See: onecake %1 --help</source>
        <translation>Veja: onecake %1 --help</translation>
    </message>
    <message>
        <source>Logs to standard error what it does: stores that open, requests, retries, jobs. It never shows stored data.</source>
        <translation>Registra na saída de erro o que faz: armazenamentos que abrem, requisições, novas tentativas, trabalhos. Nunca mostra dados armazenados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected such as 5s, 90s or 2min</source>
        <translation>&quot;%1&quot; não é uma duração; esperado algo como 5s, 90s ou 2min</translation>
    </message>
    <message>
        <source>a message was lost</source>
        <translation>uma mensagem se perdeu</translation>
    </message>
    <message>
        <source>the API died</source>
        <translation>a API morreu</translation>
    </message>
    <message>
        <source>a key was claimed</source>
        <translation>uma chave foi reservada</translation>
    </message>
    <message>
        <source>the first answer was repeated</source>
        <translation>a primeira resposta foi repetida</translation>
    </message>
    <message>
        <source>a cake was baked</source>
        <translation>um bolo foi assado</translation>
    </message>
    <message>
        <source>a reply was lost</source>
        <translation>uma resposta se perdeu</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>nova conexão</translation>
    </message>
    <message>
        <source>A secret is kept in the system&apos;s keychain. Leave these empty to keep using it.</source>
        <translation>Um segredo está guardado no chaveiro do sistema. Deixe isto vazio para continuar a usá-lo.</translation>
    </message>
    <message>
        <source>It goes to the system&apos;s keychain, and is not shown again.</source>
        <translation>Vai para o chaveiro do sistema e não é mostrado de novo.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: this secret lives until OneCake is closed.</source>
        <translation>Não há chaveiro neste sistema: este segredo dura até o OneCake ser fechado.</translation>
    </message>
    <message>
        <source>The keychain denied access: unlock it, and choose this again.</source>
        <translation>O chaveiro negou o acesso: desbloqueie-o e escolha isto de novo.</translation>
    </message>
    <message>
        <source>OneCake %1</source>
        <translation>OneCake %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilado com %2</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Armazenamento: %1</translation>
    </message>
    <message>
        <source>The last lines of the log:</source>
        <translation>As últimas linhas do log:</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>Files and DynamoDB tables, saved by name: make, test, open</source>
        <translation>Arquivos e tabelas do DynamoDB, salvos por nome: criar, testar, abrir</translation>
    </message>
    <message>
        <source>&amp;Look into the keys…</source>
        <translation>&amp;Examinar as chaves…</translation>
    </message>
    <message>
        <source>All that is stored: find a stuck key, understand it</source>
        <translation>Tudo o que está armazenado: encontrar uma chave presa, entendê-la</translation>
    </message>
    <message>
        <source>one thing done by hand</source>
        <translation>uma coisa feita à mão</translation>
    </message>
    <message>
        <source>%1 things done by hand</source>
        <translation>%1 coisas feitas à mão</translation>
    </message>
    <message>
        <source>stands where a run of the hand-out would, and is something else</source>
        <translation>está onde estaria uma execução do folheto, e é outra coisa</translation>
    </message>
    <message>
        <source>Move it away, or write the hand-out into another folder</source>
        <translation>Mova-o, ou grave o folheto em outra pasta</translation>
    </message>
    <message>
        <source>its name does not say what the hand-out is to be</source>
        <translation>seu nome não diz o que o folheto deve ser</translation>
    </message>
    <message>
        <source>Let it end with .html or .pdf</source>
        <translation>Faça-o terminar em .html ou .pdf</translation>
    </message>
    <message>
        <source>there is no font on this machine to write it with</source>
        <translation>não há fonte nesta máquina para escrevê-lo</translation>
    </message>
    <message>
        <source>Install one, such as the package fonts-dejavu-core, or make an .html file</source>
        <translation>Instale uma, como o pacote fonts-dejavu-core, ou faça um arquivo .html</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>Noto Sans</translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <translation>DejaVu Sans</translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <translation>Liberation Sans</translation>
    </message>
    <message>
        <source>DejaVu Sans Mono</source>
        <translation>DejaVu Sans Mono</translation>
    </message>
    <message>
        <source>Noto Sans Mono</source>
        <translation>Noto Sans Mono</translation>
    </message>
    <message>
        <source>Liberation Mono</source>
        <translation>Liberation Mono</translation>
    </message>
    <message>
        <source>a date, ISO 8601</source>
        <translation>uma data, ISO 8601</translation>
    </message>
    <message>
        <source>a date of SQLite</source>
        <translation>uma data do SQLite</translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation>o que parece ser</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>before the first</source>
        <translation>antes do primeiro</translation>
    </message>
    <message>
        <source>before the last</source>
        <translation>antes do último</translation>
    </message>
    <message>
        <source>text or bytes, as it is</source>
        <translation>texto ou bytes, como está</translation>
    </message>
    <message>
        <source>a value of DynamoDB</source>
        <translation>um valor do DynamoDB</translation>
    </message>
    <message>
        <source>as OneCake stores it</source>
        <translation>como o OneCake armazena</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mapeamentos (*.json)</translation>
    </message>
    <message>
        <source>The next request</source>
        <translation>A próxima requisição</translation>
    </message>
    <message>
        <source>runs as new</source>
        <translation>roda como nova</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>é recusada</translation>
    </message>
    <message>
        <source>fails in the library</source>
        <translation>falha na biblioteca</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>não há como saber</translation>
    </message>
    <message>
        <source>The next request </source>
        <translation>A próxima requisição </translation>
    </message>
    <message>
        <source>Each lease ends when its claim begins, as the time at which a lock was taken does: say beside Lease until how much later it ends, such as 60s.</source>
        <translation>Cada concessão termina quando sua reserva começa, como acontece com o tempo em que uma trava foi tomada: diga, ao lado de Concessão até, quanto mais tarde ela termina, por exemplo 60s.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>cerca de </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>nenhum registro</translation>
    </message>
    <message>
        <source>is a production store: a change in it affects others at once.</source>
        <translation>é um armazenamento de produção: uma alteração nele afeta outros na mesma hora.</translation>
    </message>
    <message>
        <source>is opened for reading only, because others may depend on it.</source>
        <translation>está aberto somente para leitura, porque outros podem depender dele.</translation>
    </message>
    <message>
        <source>is opened for reading only, because its connection says so.</source>
        <translation>está aberto somente para leitura, porque sua conexão diz isso.</translation>
    </message>
    <message>
        <source>the table is not open any more</source>
        <translation>a tabela não está mais aberta</translation>
    </message>
    <message>
        <source> %1 of %2</source>
        <translation> %1 de %2</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · em pausa</translation>
    </message>
    <message>
        <source> · waiting for the store: </source>
        <translation> · esperando o armazenamento: </translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation> · %1 por segundo</translation>
    </message>
    <message>
        <source>●  stuck for 59 min 59 s</source>
        <translation>●  preso há 59 min 59 s</translation>
    </message>
    <message>
        <source>59 min 59 s left</source>
        <translation>restam 59 min 59 s</translation>
    </message>
    <message>
        <source>59 min 59 s ago</source>
        <translation>há 59 min 59 s</translation>
    </message>
    <message>
        <source>Waiting for the lock: another program is at work on the file. It is read when it is free.</source>
        <translation>Esperando a trava: outro programa está trabalhando no arquivo. Ele é lido quando estiver livre.</translation>
    </message>
    <message>
        <source>read on demand</source>
        <translation>lido sob demanda</translation>
    </message>
    <message>
        <source>live, every %1 s</source>
        <translation>ao vivo, a cada %1 s</translation>
    </message>
    <message>
        <source>live, every %1 min</source>
        <translation>ao vivo, a cada %1 min</translation>
    </message>
    <message>
        <source>Delete removes this term, Return selects it in the line</source>
        <translation>Delete remove este termo, Enter o seleciona na linha</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Remove this term (Delete)</source>
        <translation>Remover este termo (Delete)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are separated by spaces, and all of them must match. An example that is chosen goes into the line.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Os termos são separados por espaços, e todos têm de corresponder. Um exemplo escolhido vai para a linha.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Usar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the columns to show</source>
        <translation>as colunas a mostrar</translation>
    </message>
    <message>
        <source>It cannot be done now.</source>
        <translation>Não pode ser feito agora.</translation>
    </message>
    <message>
        <source>This is the past: fork here, or return to now.</source>
        <translation>Isto é o passado: bifurque aqui, ou volte ao presente.</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>De arquivos</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>código-fonte</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentação</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>suposição nossa</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, lado %2</translation>
    </message>
    <message>
        <source>Keys kept for ever, by policy</source>
        <translation>Chaves guardadas para sempre, pela política</translation>
    </message>
    <message>
        <source>No keys kept, by policy</source>
        <translation>Nenhuma chave guardada, pela política</translation>
    </message>
    <message>
        <source>Kept for %1, by policy</source>
        <translation>Guardadas por %1, pela política</translation>
    </message>
    <message>
        <source>In the tunnel: whatever is on its way now is lost.</source>
        <translation>No túnel: o que está a caminho agora se perde.</translation>
    </message>
    <message>
        <source>Press Order a cake ({lab.order}), then the tunnel ({lab.tunnel}) before the answer is back.</source>
        <translation>Pressione Pedir um bolo ({lab.order}) e depois o túnel ({lab.tunnel}), antes que a resposta volte.</translation>
    </message>
    <message>
        <source>Ready. Press Play ({lab.play}), or go event by event with Step ({lab.step}).</source>
        <translation>Pronto. Pressione Reproduzir ({lab.play}), ou vá evento a evento com Passo ({lab.step}).</translation>
    </message>
    <message>
        <source>Nothing is under way. Order a cake ({lab.order})</source>
        <translation>Nada está em curso. Peça um bolo ({lab.order})</translation>
    </message>
    <message>
        <source>The story is over. Look back ({lab.back}), or put another beside it ({lab.compare})</source>
        <translation>A história acabou. Olhe para trás ({lab.back}), ou ponha outra ao lado dela ({lab.compare})</translation>
    </message>
    <message>
        <source>, or skip ({lab.skip}) to the end of a key&apos;s retention.</source>
        <translation>, ou pule ({lab.skip}) até o fim da retenção de uma chave.</translation>
    </message>
    <message>
        <source>Time flows.</source>
        <translation>O tempo corre.</translation>
    </message>
    <message>
        <source>Time stands still. Step ({lab.step}), play on ({lab.play}) or look back ({lab.back}).</source>
        <translation>O tempo está parado. Avance um passo ({lab.step}), reproduza ({lab.play}) ou olhe para trás ({lab.back}).</translation>
    </message>
    <message>
        <source>Additional faults: %1</source>
        <translation>Falhas adicionais: %1</translation>
    </message>
    <message>
        <source> (seed %1)</source>
        <translation> (semente %1)</translation>
    </message>
    <message>
        <source>What the story comes to will stand here: cakes, charges and answers.</source>
        <translation>O que resulta da história ficará aqui: bolos, cobranças e respostas.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>(shared by all)</source>
        <translation>(comum a todos)</translation>
    </message>
    <message>
        <source>Whose keys these are: the same key in two scopes is two keys</source>
        <translation>De quem são estas chaves: a mesma chave em dois escopos são duas chaves</translation>
    </message>
    <message>
        <source>The idempotency key that came with the request</source>
        <translation>A chave de idempotência que veio com a requisição</translation>
    </message>
    <message>
        <source>What the record means at this moment</source>
        <translation>O que o registro significa neste momento</translation>
    </message>
    <message>
        <source>What the next request with this key gets</source>
        <translation>O que recebe a próxima requisição com esta chave</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Concessão</translation>
    </message>
    <message>
        <source>How long its owner is not to be disturbed</source>
        <translation>Até quando seu dono não deve ser incomodado</translation>
    </message>
    <message>
        <source>Time until the record may be forgotten</source>
        <translation>Tempo até que o registro possa ser esquecido</translation>
    </message>
    <message>
        <source>When the first request with this key came</source>
        <translation>Quando veio a primeira requisição com esta chave</translation>
    </message>
    <message>
        <source>Fencing token: a number that rises with every claim</source>
        <translation>Token de fencing: um número que sobe a cada reserva</translation>
    </message>
    <message>
        <source>Requests that met this key, the first included</source>
        <translation>Requisições que encontraram esta chave, incluída a primeira</translation>
    </message>
    <message>
        <source>Requests that were answered from the record</source>
        <translation>Requisições que foram respondidas a partir do registro</translation>
    </message>
    <message>
        <source>When a request was answered from the record last</source>
        <translation>Quando uma requisição foi respondida a partir do registro pela última vez</translation>
    </message>
    <message>
        <source>The answer that a replay repeats</source>
        <translation>A resposta que uma reprodução repete</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>no word from its owner</source>
        <translation>sem notícia do dono</translation>
    </message>
    <message>
        <source>no answer stored</source>
        <translation>nenhuma resposta armazenada</translation>
    </message>
    <message>
        <source>The next request with this key %1.</source>
        <translation>A próxima requisição com esta chave %1.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>a tabela %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>from a source</source>
        <translation>de uma fonte</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>alterado por você</translation>
    </message>
    <message>
        <source>of nobody&apos;s system</source>
        <translation>do sistema de ninguém</translation>
    </message>
    <message>
        <source>■ changed</source>
        <translation>■ alterado</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Where to begin, and what was at hand lately</source>
        <translation>Por onde começar, e o que esteve à mão ultimamente</translation>
    </message>
    <message>
        <source>Play a story, strike it, and see what comes of it</source>
        <translation>Reproduzir uma história, interferir nela e ver o que resulta</translation>
    </message>
    <message>
        <source>Look into the keys of a real store, and look after them</source>
        <translation>Examinar as chaves de um armazenamento de verdade e cuidar delas</translation>
    </message>
    <message>
        <source>Try every placement of faults, and see which designs survive</source>
        <translation>Tentar cada disposição de falhas e ver que projetos sobrevivem</translation>
    </message>
    <message>
        <source>the kitchen&apos;s book</source>
        <translation>o livro da cozinha</translation>
    </message>
    <message>
        <source>is a database, and no book of the kitchen</source>
        <translation>é um banco de dados, e não um livro da cozinha</translation>
    </message>
    <message>
        <source>Name a file with --book that is new, or an earlier book</source>
        <translation>Indique com --book um arquivo novo, ou um livro anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known, expected %2</source>
        <translation>&quot;%1&quot; não é conhecido; esperado %2</translation>
    </message>
    <message>
        <source>has no meaning for &quot;keys %1&quot;, only for %2</source>
        <translation>não tem significado para &quot;keys %1&quot;, só para %2</translation>
    </message>
    <message>
        <source>expected one key</source>
        <translation>esperada uma chave</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>See: onecake keys --help</source>
        <translation>Veja: onecake keys --help</translation>
    </message>
    <message>
        <source>was not understood; choose the records with --query</source>
        <translation>não foi entendido; escolha os registros com --query</translation>
    </message>
    <message>
        <source>was not understood, expected empty, or nothing to list the trash</source>
        <translation>não foi entendido; esperado empty, ou nada para listar a lixeira</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood, expected propose</source>
        <translation>&quot;%1&quot; não foi entendido; esperado propose</translation>
    </message>
    <message>
        <source>no store is named</source>
        <translation>nenhum armazenamento é indicado</translation>
    </message>
    <message>
        <source>Say which with --store sqlite:FILE or --store dynamodb:TABLE</source>
        <translation>Diga qual com --store sqlite:FILE ou --store dynamodb:TABLE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>&quot;%1&quot; não é um número de registros</translation>
    </message>
    <message>
        <source>expected either --by or --until</source>
        <translation>esperado --by ou --until</translation>
    </message>
    <message>
        <source>Say for how much longer, such as --by 2h</source>
        <translation>Diga por quanto tempo a mais, como --by 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size, expected such as 700MB or 2GB</source>
        <translation>&quot;%1&quot; não é um tamanho; esperado algo como 700MB ou 2GB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected one such as 90s, 30min, 2h or 3d</source>
        <translation>&quot;%1&quot; não é uma duração; esperada uma como 90s, 30min, 2h ou 3d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, expected one such as 2026-12-24T10:30 or 2h</source>
        <translation>&quot;%1&quot; não é um tempo; esperado um como 2026-12-24T10:30 ou 2h</translation>
    </message>
    <message>
        <source>no store is named to copy to</source>
        <translation>nenhum armazenamento é indicado para onde copiar</translation>
    </message>
    <message>
        <source>Say which with --to sqlite:FILE or --to dynamodb:TABLE</source>
        <translation>Diga qual com --to sqlite:FILE ou --to dynamodb:TABLE</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes e agora</translation>
    </message>
    <message>
        <source>the text </source>
        <translation>o texto </translation>
    </message>
    <message>
        <source>the number </source>
        <translation>o número </translation>
    </message>
    <message>
        <source>a set of texts</source>
        <translation>um conjunto de textos</translation>
    </message>
    <message>
        <source>a set of numbers</source>
        <translation>um conjunto de números</translation>
    </message>
    <message>
        <source>a set of bytes</source>
        <translation>um conjunto de bytes</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>um mapa</translation>
    </message>
    <message>
        <source>retry </source>
        <translation>nova tentativa </translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET escapes some of its characters, by its settings.</source>
        <translation>%1 é tomado como está: o .NET aplica escape a alguns de seus caracteres, conforme suas configurações.</translation>
    </message>
    <message>
        <source>%1 is taken as it stands: .NET writes it by the type of its property.</source>
        <translation>%1 é tomado como está: o .NET o escreve conforme o tipo de sua propriedade.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Não existe mais esse registro.</translation>
    </message>
    <message>
        <source>It has changed since it was read: </source>
        <translation>Mudou desde que foi lido: </translation>
    </message>
    <message>
        <source>The policies to explore: ids or JSON files, separated by commas, or all; all if not given.</source>
        <translation>As políticas a explorar: ids ou arquivos JSON, separados por vírgulas, ou all; all se não for dado.</translation>
    </message>
    <message>
        <source>The key algorithms: ids or JSON files, or all; the story&apos;s own if not given.</source>
        <translation>Os algoritmos de chave: ids ou arquivos JSON, ou all; o da própria história se não for dado.</translation>
    </message>
    <message>
        <source>How the website retries: ids or JSON files, or all; the story&apos;s own if not given.</source>
        <translation>Como o site tenta de novo: ids ou arquivos JSON, ou all; o da própria história se não for dado.</translation>
    </message>
    <message>
        <source>How many faults are placed, besides the story&apos;s own; 2 if not given.</source>
        <translation>Quantas falhas são dispostas, além das próprias da história; 2 se não for dado.</translation>
    </message>
    <message>
        <source>Only these kinds of faults: %1.</source>
        <translation>Só estes tipos de falha: %1.</translation>
    </message>
    <message>
        <source>Only these promises: %1.</source>
        <translation>Só estas promessas: %1.</translation>
    </message>
    <message>
        <source>How many threads search; as many as there are processors if not given. The result is the same.</source>
        <translation>Quantas threads procuram; tantas quantos forem os processadores se não for dado. O resultado é o mesmo.</translation>
    </message>
    <message>
        <source>Answer in Markdown.</source>
        <translation>Responde em Markdown.</translation>
    </message>
    <message>
        <source>Answer as a page of HTML that needs no other file.</source>
        <translation>Responde com uma página HTML que não precisa de nenhum outro arquivo.</translation>
    </message>
    <message>
        <source>Write a run file (.onecake) for each counter-example, and the report as report.json, to this folder.</source>
        <translation>Grava nesta pasta um arquivo de execução (.onecake) para cada contraexemplo, e o relatório como report.json.</translation>
    </message>
    <message>
        <source>Tries every placement of faults under a design, tells which promises hold in all of them, and for each that does not the shortest placement that breaks it, with the proof that it could not be shorter, and the command that plays it.

It is complete for the vocabulary: every fault that onecake play --help lists but those by chance, at every place of the run; delays and pauses end 1 ms before and after what happens or may happen then (the end of a lease, of the retention or of a wait, the arrival of another request); stretches last over up to twelve messages or store calls in a row; clocks are off by a lease or a retention. It is not complete for all of time.

Stories: </source>
        <translation>Tenta cada disposição de falhas sob um projeto, diz que promessas se cumprem em todas elas e, para cada uma que não se cumpre, a disposição mais curta que a quebra, com a prova de que não poderia ser mais curta e o comando que a reproduz.

É completo para o vocabulário: toda falha que onecake play --help lista, exceto as por acaso, em todo lugar da execução; atrasos e pausas terminam 1 ms antes e depois do que acontece ou pode acontecer então (o fim de uma concessão, da retenção ou de uma espera, a chegada de outra requisição); trechos abrangem até doze mensagens ou chamadas do armazenamento em sequência; relógios estão errados por uma concessão ou uma retenção. Não é completo para todo o tempo.

Histórias: </translation>
    </message>
    <message>
        <source>.

Exit code: 0 nothing is broken in any placement, 1 a promise is broken, 2 wrong usage, 130 ended before its end, and nothing was broken so far.</source>
        <translation>.

Código de saída: 0 nada é quebrado em nenhuma disposição, 1 uma promessa é quebrada, 2 uso incorreto, 130 encerrado antes do fim, sem nada quebrado até então.</translation>
    </message>
    <message>
        <source>A story&apos;s id or its JSON file, or all; the tunnel if not given.</source>
        <translation>O id de uma história ou seu arquivo JSON, ou all; o túnel se não for dado.</translation>
    </message>
    <message>
        <source>one story, or all; &quot;%1&quot; is a second one</source>
        <translation>uma história, ou all; &quot;%1&quot; é uma segunda</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; não é um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>--json, --markdown and --html exclude each other; expected one of them</source>
        <translation>--json, --markdown e --html se excluem; esperado um deles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; expected some of: %2</source>
        <translation>&quot;%1&quot; não é um tipo de falha; esperados alguns de: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no promise; expected some of: %2</source>
        <translation>&quot;%1&quot; não é uma promessa; esperadas algumas de: %2</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>tem mais de %1 partes</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>está aninhado em mais de %1 níveis</translation>
    </message>
    <message>
        <source>a member is given twice at byte %1</source>
        <translation>um membro é dado duas vezes no byte %1</translation>
    </message>
    <message>
        <source>%1 is taken for a double: other types, and Java before 19, may write it with other digits.</source>
        <translation>%1 é tomado como double: outros tipos, e Java antes da versão 19, podem escrevê-lo com outros dígitos.</translation>
    </message>
    <message>
        <source>an expression after &amp; stands where a value was expected</source>
        <translation>uma expressão após &amp; está onde se esperava um valor</translation>
    </message>
    <message>
        <source>it makes more than %1 values</source>
        <translation>produz mais de %1 valores</translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation>isto não é um número inteiro</translation>
    </message>
    <message>
        <source>the closing %1 is missing</source>
        <translation>falta o %1 de fechamento</translation>
    </message>
    <message>
        <source>the literal is no JSON: </source>
        <translation>o literal não é JSON: </translation>
    </message>
    <message>
        <source>the name is no JSON text: </source>
        <translation>o nome não é um texto JSON: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>&quot;%1&quot; não é entendido</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>era esperado o fim</translation>
    </message>
    <message>
        <source>%1 was expected</source>
        <translation>era esperado %1</translation>
    </message>
    <message>
        <source>there is the end</source>
        <translation>ali está o fim</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>ali está %1</translation>
    </message>
    <message>
        <source>there is something else</source>
        <translation>ali está outra coisa</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, e </translation>
    </message>
    <message>
        <source>less nesting was expected</source>
        <translation>era esperado menos aninhamento</translation>
    </message>
    <message>
        <source>a function&apos;s name without quotes was expected</source>
        <translation>era esperado um nome de função sem aspas</translation>
    </message>
    <message>
        <source>a name, a literal or a function was expected</source>
        <translation>era esperado um nome, um literal ou uma função</translation>
    </message>
    <message>
        <source>a dot was expected</source>
        <translation>era esperado um ponto</translation>
    </message>
    <message>
        <source>a function&apos;s name before the parenthesis was expected</source>
        <translation>era esperado um nome de função antes do parêntese</translation>
    </message>
    <message>
        <source>a dot or a bracket was expected</source>
        <translation>era esperado um ponto ou um colchete</translation>
    </message>
    <message>
        <source>a name, a list or an object was expected after the dot</source>
        <translation>era esperado um nome, uma lista ou um objeto depois do ponto</translation>
    </message>
    <message>
        <source>a member&apos;s name was expected</source>
        <translation>era esperado o nome de um membro</translation>
    </message>
    <message>
        <source>a number or ] was expected</source>
        <translation>era esperado um número ou ]</translation>
    </message>
    <message>
        <source>a step other than 0 was expected</source>
        <translation>era esperado um passo diferente de 0</translation>
    </message>
    <message>
        <source>is a run in which nothing happens</source>
        <translation>é uma execução em que nada acontece</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which the run never reaches</source>
        <translation>é &quot;%1&quot;, que a execução nunca alcança</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which lies before what an earlier step has shown</source>
        <translation>é &quot;%1&quot;, que fica antes do que um passo anterior já mostrou</translation>
    </message>
    <message>
        <source>Write the lesson to a file that ends with .html or .pdf: questions, story, answers, what to keep, and its runs. Needs no display.</source>
        <translation>Grava a lição em um arquivo que termina em .html ou .pdf: perguntas, história, respostas, o que guardar, e suas execuções. Não precisa de tela.</translation>
    </message>
    <message>
        <source>With --handout: only what is worth keeping and one run, on one page.</source>
        <translation>Com --handout: só o que vale guardar e uma execução, em uma página.</translation>
    </message>
    <message>
        <source>With --handout FILE.pdf: a4 (the default) or letter.</source>
        <translation>Com --handout FILE.pdf: a4 (o padrão) ou letter.</translation>
    </message>
    <message>
        <source>Write the lesson as slides into a folder that is new, empty, or holds slides: pictures, and index.html, which shows them.</source>
        <translation>Grava a lição como slides em uma pasta que é nova, está vazia ou contém slides: imagens, e index.html, que as mostra.</translation>
    </message>
    <message>
        <source>Plays a lesson: it tells, shows the run as far as it may be seen, asks what happens next, and goes on only when a prediction is made. Or writes it, to be taken home: --handout, --slides. Lessons: %1.

Exit code: 0 the lesson was played, whatever was predicted, or written; 2 wrong usage; 3 it cannot be written there.</source>
        <translation>Reproduz uma lição: ela conta, mostra a execução até onde pode ser vista, pergunta o que acontece a seguir e só continua quando uma previsão é feita. Ou a grava, para levar para casa: --handout, --slides. Lições: %1.

Código de saída: 0 a lição foi reproduzida, o que quer que se tenha previsto, ou gravada; 2 uso incorreto; 3 não pode ser gravada ali.</translation>
    </message>
    <message>
        <source>A lesson&apos;s id, its number, or its JSON file.</source>
        <translation>O id de uma lição, seu número, ou seu arquivo JSON.</translation>
    </message>
    <message>
        <source>expected a lesson, one of: </source>
        <translation>esperada uma lição, uma de: </translation>
    </message>
    <message>
        <source>one lesson at a time; &quot;%1&quot; is a second one</source>
        <translation>uma lição de cada vez; &quot;%1&quot; é uma segunda</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this lesson; expected one of: %2</source>
        <translation>&quot;%1&quot; não é um idioma desta lição; esperado um de: %2</translation>
    </message>
    <message>
        <source>--handout and --slides write the lesson and do not play it; expected none of --answers, --json and --presenter</source>
        <translation>--handout e --slides gravam a lição e não a reproduzem; não se espera nenhum de --answers, --json e --presenter</translation>
    </message>
    <message>
        <source>the lesson asks %1, and with --json nobody is asked</source>
        <translation>a lição faz %1, e com --json ninguém é perguntado</translation>
    </message>
    <message>
        <source>the lesson asks %1, and there is no terminal to answer at</source>
        <translation>a lição faz %1, e não há um terminal em que responder</translation>
    </message>
    <message>
        <source>Give the answers in a file, a line for each question: --answers FILE (- reads them from standard input), or play it without with --presenter</source>
        <translation>Forneça as respostas em um arquivo, uma linha para cada pergunta: --answers FILE (- as lê da entrada padrão), ou reproduza sem elas com --presenter</translation>
    </message>
    <message>
        <source>has %1, and the lesson asks %2</source>
        <translation>tem %1, e a lição faz %2</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 resposta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respostas</translation>
    </message>
    <message>
        <source>Write a line for each question, in their order</source>
        <translation>Escreva uma linha para cada pergunta, na ordem delas</translation>
    </message>
    <message>
        <source>The language of the lesson, such as en or de; by itself the one that is spoken, or the first that the lesson has.</source>
        <translation>O idioma da lição, como en ou de; por si só, o que está em uso, ou o primeiro que a lição tem.</translation>
    </message>
    <message>
        <source>Take the answers from a file, a line for each question, in their order: the letter of an option, letters with blanks between, a number, or words. Empty lines and lines that begin with # do not count. - is standard input.</source>
        <translation>Toma as respostas de um arquivo, uma linha para cada pergunta, na ordem delas: a letra de uma opção, letras separadas por espaços, um número, ou palavras. Linhas vazias e linhas que começam com # não contam. - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Print what was told, asked, predicted and true as JSON; needs --answers or --presenter.</source>
        <translation>Imprime como JSON o que foi contado, perguntado, previsto e verdadeiro; precisa de --answers ou --presenter.</translation>
    </message>
    <message>
        <source>Show the presenter&apos;s notes, and reveal without a prediction where none is made: an empty line, or ? in a file.</source>
        <translation>Mostra as notas do apresentador e revela sem previsão onde nenhuma é feita: uma linha vazia, ou ? em um arquivo.</translation>
    </message>
    <message>
        <source>is empty, expected at least one step</source>
        <translation>está vazio; esperado pelo menos um passo</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which an earlier step has</source>
        <translation>é &quot;%1&quot;, que um passo anterior já tem</translation>
    </message>
    <message>
        <source>stands before the first story, expected a story</source>
        <translation>está antes da primeira história; esperada uma história</translation>
    </message>
    <message>
        <source>is missing, expected the story with which one goes on freely</source>
        <translation>falta; esperada a história com que se segue livremente</translation>
    </message>
    <message>
        <source>%1; step &quot;%2&quot; asks: %3</source>
        <translation>%1; o passo &quot;%2&quot; pergunta: %3</translation>
    </message>
    <message>
        <source>Expected is %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>The key is %1.</source>
        <translation>A chave é %1.</translation>
    </message>
    <message>
        <source>The table has no records to look at: only its key was compared.</source>
        <translation>A tabela não tem registros para examinar: só sua chave foi comparada.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Há %1.</translation>
    </message>
    <message>
        <source>The status is %1 in %2 of %3 sample rows.</source>
        <translation>O status é %1 em %2 de %3 linhas de amostra.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milissegundos</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está em %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2, as this library writes it.</source>
        <translation>%1 não está em %2, como esta biblioteca o escreve.</translation>
    </message>
    <message>
        <source>The table is called %1.</source>
        <translation>A tabela se chama %1.</translation>
    </message>
    <message>
        <source>The table&apos;s time to live is %1.</source>
        <translation>O time to live da tabela é %1.</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, a caminho</translation>
    </message>
    <message>
        <source>? nobody knows</source>
        <translation>? ninguém sabe</translation>
    </message>
    <message>
        <source>%1 · lease over</source>
        <translation>%1 · concessão acabou</translation>
    </message>
    <message>
        <source>ends there</source>
        <translation>termina ali</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;</source>
        <translation>tem &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 where %2 was expected</source>
        <translation>%1 onde se esperava %2</translation>
    </message>
    <message>
        <source>sent, arrived or lost</source>
        <translation>sent, arrived ou lost</translation>
    </message>
    <message>
        <source>a message or an event, such as &quot;%1&quot;,</source>
        <translation>uma mensagem ou um evento, como &quot;%1&quot;,</translation>
    </message>
    <message>
        <source>a number from 1</source>
        <translation>um número a partir de 1</translation>
    </message>
    <message>
        <source>&quot;of order N&quot;, &quot;of attempt N&quot; or &quot;at api N&quot;</source>
        <translation>&quot;of order N&quot;, &quot;of attempt N&quot; ou &quot;at api N&quot;</translation>
    </message>
    <message>
        <source>%1 written as %2</source>
        <translation>%1 gravado como %2</translation>
    </message>
    <message>
        <source>%1 does not say to which store its rows belong; they can be restored by hand.</source>
        <translation>%1 não diz a que armazenamento suas linhas pertencem; elas podem ser restauradas à mão.</translation>
    </message>
    <message>
        <source>Make room, or name a file with --out</source>
        <translation>Libere espaço, ou indique um arquivo com --out</translation>
    </message>
    <message>
        <source>nothing more was expected, and %1</source>
        <translation>nada mais era esperado, e %1</translation>
    </message>
    <message>
        <source> was expected, and </source>
        <translation> era esperado, e </translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>uma vírgula ou ]</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>um nome entre aspas</translation>
    </message>
    <message>
        <source>the name %1 is given twice</source>
        <translation>o nome %1 é dado duas vezes</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>uma vírgula ou }</translation>
    </message>
    <message>
        <source>an escape such as \n</source>
        <translation>um escape como \n</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>uma aspa de fechamento</translation>
    </message>
    <message>
        <source>an escape such as \n or \u00e9</source>
        <translation>um escape como \n ou \u00e9</translation>
    </message>
    <message>
        <source>removed again since</source>
        <translation>removido de novo desde então</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>mantido por mais tempo</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>nota escrita</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>desfeito desde então</translation>
    </message>
    <message>
        <source>perhaps removed: the store did not say</source>
        <translation>talvez removido: o armazenamento não disse</translation>
    </message>
    <message>
        <source>, with %1 others</source>
        <translation>, com %1 outros</translation>
    </message>
    <message>
        <source>put back since</source>
        <translation>restaurado desde então</translation>
    </message>
    <message>
        <source>Write the result to a file.</source>
        <translation>Grava o resultado em um arquivo.</translation>
    </message>
    <message>
        <source>Print the run as JSON.</source>
        <translation>Imprime a execução como JSON.</translation>
    </message>
    <message>
        <source>Print a Mermaid sequence diagram; with --beside, Markdown with one for each side.</source>
        <translation>Imprime um diagrama de sequência Mermaid; com --beside, Markdown com um para cada lado.</translation>
    </message>
    <message>
        <source>Print a PlantUML sequence diagram; with --beside, one for each side.</source>
        <translation>Imprime um diagrama de sequência PlantUML; com --beside, um para cada lado.</translation>
    </message>
    <message>
        <source>Print a diagram in true time as SVG.</source>
        <translation>Imprime como SVG um diagrama em tempo verdadeiro.</translation>
    </message>
    <message>
        <source>Print a log for ShiViz: what happened before what.</source>
        <translation>Imprime um log para o ShiViz: o que aconteceu antes de quê.</translation>
    </message>
    <message>
        <source>Print the run as one line of text, which onecake play takes as its story.</source>
        <translation>Imprime a execução como uma linha de texto, que onecake play aceita como história.</translation>
    </message>
    <message>
        <source>Plays a story in virtual time, over the real idempotency engine and a real store, and judges what came of it.
Without arguments: the tunnel, first without idempotency, then with it.

Stories: </source>
        <translation>Reproduz uma história em tempo virtual, sobre o motor de idempotência de verdade e um armazenamento de verdade, e julga o que resultou dela.
Sem argumentos: o túnel, primeiro sem idempotência, depois com ela.

Histórias: </translation>
    </message>
    <message>
        <source>.

Faults, separated by semicolons:
</source>
        <translation>.

Falhas, separadas por ponto e vírgula:
</translation>
    </message>
    <message>
        <source>
Exit code: 0 no verdict is broken (some may be undecided: the last line says so), 1 one is broken (with --beside: on any side), 2 wrong usage, 3 trouble with the store.</source>
        <translation>
Código de saída: 0 nenhum veredito é de quebra (alguns podem estar em aberto: a última linha diz), 1 um é (com --beside: em qualquer lado), 2 uso incorreto, 3 problema com o armazenamento.</translation>
    </message>
    <message>
        <source>A story&apos;s id, its JSON file, a run saved as .onecake, or a run as one line of text.</source>
        <translation>O id de uma história, seu arquivo JSON, uma execução salva como .onecake, ou uma execução como uma linha de texto.</translation>
    </message>
    <message>
        <source>[SCENARIO | FILE.onecake | LINE]</source>
        <translation>[SCENARIO | FILE.onecake | LINE]</translation>
    </message>
    <message>
        <source>one story at a time; &quot;%1&quot; is a second one</source>
        <translation>uma história de cada vez; &quot;%1&quot; é uma segunda</translation>
    </message>
    <message>
        <source>--json, --mermaid, --plantuml, --svg, --shiviz and --run-line exclude each other; expected one of them</source>
        <translation>--json, --mermaid, --plantuml, --svg, --shiviz e --run-line se excluem; esperado um deles</translation>
    </message>
    <message>
        <source>does not go with --shiviz or --run-line, which hold one run</source>
        <translation>não combina com --shiviz ou --run-line, que contêm uma só execução</translation>
    </message>
    <message>
        <source>is given %1 times; at most two runs stand beside the first one</source>
        <translation>é dado %1 vezes; no máximo duas execuções ficam ao lado da primeira</translation>
    </message>
    <message>
        <source>check: run the design, and print what is wrong with it, each finding with the command that shows it.</source>
        <translation>check: executa o projeto e imprime o que há de errado com ele, cada achado com o comando que o mostra.</translation>
    </message>
    <message>
        <source>check --prove: how the website makes its keys; that of each story if not given.</source>
        <translation>check --prove: como o site faz suas chaves; o de cada história se não for dado.</translation>
    </message>
    <message>
        <source>check --prove: how the website retries; that of each story if not given.</source>
        <translation>check --prove: como o site tenta de novo; o de cada história se não for dado.</translation>
    </message>
    <message>
        <source>diff: how many faults a history may have besides its story&apos;s own; 1 if not given.</source>
        <translation>diff: quantas falhas um histórico pode ter além das próprias de sua história; 1 se não for dado.</translation>
    </message>
    <message>
        <source>Lists the policies by group, shows one as JSON, checks a policy file and names every broken rule, proves what is wrong with a policy, or tells two apart by their fields and by the shortest history in which they differ.

Exit code: 0 nothing found, 1 something found (diff, check --prove), 2 wrong usage or a broken rule.</source>
        <translation>Lista as políticas por grupo, mostra uma como JSON, verifica um arquivo de política e aponta cada regra violada, prova o que há de errado com uma política, ou distingue duas por seus campos e pelo histórico mais curto em que diferem.

Código de saída: 0 nada encontrado, 1 algo encontrado (diff, check --prove), 2 uso incorreto ou uma regra violada.</translation>
    </message>
    <message>
        <source>list (the default), show, check or diff.</source>
        <translation>list (o padrão), show, check ou diff.</translation>
    </message>
    <message>
        <source>[list | show ID | check FILE [--prove] | diff A B]</source>
        <translation>[list | show ID | check FILE [--prove] | diff A B]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected list, show, check or diff</source>
        <translation>&quot;%1&quot; não foi entendido; esperado list, show, check ou diff</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>one argument</source>
        <translation>um argumento</translation>
    </message>
    <message>
        <source>two arguments</source>
        <translation>dois argumentos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2</source>
        <translation>&quot;%1&quot; aceita %2</translation>
    </message>
    <message>
        <source>--prove is for check</source>
        <translation>--prove é para check</translation>
    </message>
    <message>
        <source>--key-algorithm and --retry are for check --prove</source>
        <translation>--key-algorithm e --retry são para check --prove</translation>
    </message>
    <message>
        <source>--faults-at-most is for diff</source>
        <translation>--faults-at-most é para diff</translation>
    </message>
    <message>
        <source>--faults-at-most: &quot;%1&quot; is not a whole number from 0 to %2</source>
        <translation>--faults-at-most: &quot;%1&quot; não é um número inteiro de 0 a %2</translation>
    </message>
    <message>
        <source>has no meaning here: it is for policies in which %1</source>
        <translation>não tem significado aqui: é para políticas em que %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>PRODUCTION – %1</source>
        <translation>PRODUÇÃO – %1</translation>
    </message>
    <message>
        <source>What is played here is written to %1.</source>
        <translation>O que é reproduzido aqui é gravado em %1.</translation>
    </message>
    <message>
        <source>%1, all different</source>
        <translation>%1, todos diferentes</translation>
    </message>
    <message>
        <source>%1 different in %2</source>
        <translation>%1 diferentes em %2</translation>
    </message>
    <message>
        <source>unique by itself; </source>
        <translation>única por si só; </translation>
    </message>
    <message>
        <source>by its name; no unique key has it; </source>
        <translation>pelo nome; nenhuma chave única o contém; </translation>
    </message>
    <message>
        <source>unique together with %1; %2</source>
        <translation>única junto com %1; %2</translation>
    </message>
    <message>
        <source>by its name; there is no row to look at</source>
        <translation>pelo nome; não há linha para examinar</translation>
    </message>
    <message>
        <source>%1 with the key in one unique key</source>
        <translation>%1 com a chave em uma chave única</translation>
    </message>
    <message>
        <source>no two of these rows have the same key</source>
        <translation>não há duas destas linhas com a mesma chave</translation>
    </message>
    <message>
        <source>the key is unique by itself: one scope for all</source>
        <translation>a chave é única por si só: um escopo para todas</translation>
    </message>
    <message>
        <source>keys occur more than once; by its name</source>
        <translation>há chaves que ocorrem mais de uma vez; pelo nome</translation>
    </message>
    <message>
        <source>dates without a zone; read as UTC the newest would lie ahead of this computer&apos;s clock, so they may be %1</source>
        <translation>datas sem fuso; lidas como UTC, a mais nova estaria adiantada em relação ao relógio deste computador, portanto podem ser %1</translation>
    </message>
    <message>
        <source>by its name; no row has one</source>
        <translation>pelo nome; nenhuma linha tem um</translation>
    </message>
    <message>
        <source>%1 of %1 are JSON</source>
        <translation>%1 de %1 são JSON</translation>
    </message>
    <message>
        <source>by its name; %1 have one</source>
        <translation>pelo nome; %1 têm um</translation>
    </message>
    <message>
        <source>%1 of %1 are of the size of a hash</source>
        <translation>%1 de %1 são do tamanho de um hash</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <source>%1 plus %2, which counts %3 by its name and size</source>
        <translation>%1 mais %2, que conta %3 pelo nome e pela grandeza</translation>
    </message>
    <message>
        <source>no column is called like it: a record counts until it is removed</source>
        <translation>nenhuma coluna tem esse nome: um registro vale até ser removido</translation>
    </message>
    <message>
        <source>no column is called like it: a claim counts until it is settled</source>
        <translation>nenhuma coluna tem esse nome: uma reserva vale até ser resolvida</translation>
    </message>
    <message>
        <source>%1 is when a lock was taken; the table does not say how long it counts. Choose it with a time, such as 60s, if you know: until then what a claim gets is &quot;cannot tell&quot;</source>
        <translation>%1 é quando uma trava foi tomada; a tabela não diz por quanto tempo ela vale. Escolha-o com um tempo, como 60s, se souber: até lá, o que uma reserva recebe é &quot;não há como saber&quot;</translation>
    </message>
    <message>
        <source>a name that says so</source>
        <translation>um nome que diga isso</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>uma chave</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>um estado</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>a fingerprint</source>
        <translation>uma impressão digital</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>uma trava</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>uma expiração</translation>
    </message>
    <message>
        <source>Nothing in it looks like records of idempotency.</source>
        <translation>Nada nele parece registros de idempotência.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tem %1.</translation>
    </message>
    <message>
        <source>The service: http:// or https://, host and port.</source>
        <translation>O serviço: http:// ou https://, host e porta.</translation>
    </message>
    <message>
        <source>Count, strike and record these requests only, such as &quot;POST /orders&quot;; the others pass.</source>
        <translation>Conta, atinge e grava só estas requisições, como &quot;POST /orders&quot;; as outras passam.</translation>
    </message>
    <message>
        <source>The header that holds the key; Idempotency-Key if not given.</source>
        <translation>O cabeçalho que contém a chave; Idempotency-Key se não for dado.</translation>
    </message>
    <message>
        <source>Stands before a service of yours and strikes requests and replies by their numbers. What is not struck passes byte for byte.

lose reply N lets the service do its work and answer, and only then breaks the client&apos;s connection off. lose request N never reaches the service. Ctrl-C ends it.

Try: onecake proxy --to http://127.0.0.1:3000 --only &quot;POST /orders&quot; --faults &quot;lose reply 1&quot;

Exit code: 0 ended, 2 wrong usage, 3 trouble with the port.</source>
        <translation>Fica diante de um serviço seu e interfere em requisições e respostas por seus números. O que não é atingido passa byte por byte.

lose reply N deixa o serviço fazer seu trabalho e responder, e só então rompe a conexão do cliente. lose request N nunca chega ao serviço. Ctrl-C encerra.

Experimente: onecake proxy --to http://127.0.0.1:3000 --only &quot;POST /orders&quot; --faults &quot;lose reply 1&quot;

Código de saída: 0 encerrado, 2 uso incorreto, 3 problema com a porta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that it takes; the service is named by --to</source>
        <translation>&quot;%1&quot; não é algo que ele aceite; o serviço é indicado com --to</translation>
    </message>
    <message>
        <source>--to is missing: the service to stand before</source>
        <translation>--to falta: o serviço diante do qual ficar</translation>
    </message>
    <message>
        <source>this removal is of everything that matches a query, and the query is missing</source>
        <translation>esta remoção é de tudo o que corresponde a uma consulta, e a consulta falta</translation>
    </message>
    <message>
        <source>It was gone after an attempt to remove it whose answer was lost.</source>
        <translation>Já não existia depois de uma tentativa de removê-la cuja resposta se perdeu.</translation>
    </message>
    <message>
        <source>It does not match any more, or was made anew.</source>
        <translation>Não corresponde mais, ou foi criada de novo.</translation>
    </message>
    <message>
        <source>An answer was lost: either the row has changed, or it was removed and created again. Now it differs: </source>
        <translation>Uma resposta se perdeu: ou a linha mudou, ou foi removida e criada de novo. Agora ela difere: </translation>
    </message>
    <message>
        <source>It was found gone after the removal had been interrupted.</source>
        <translation>Verificou-se que já não existia depois que a remoção foi interrompida.</translation>
    </message>
    <message>
        <source>%1 is taken for a float: a Decimal would stand in quotes.</source>
        <translation>%1 é tomado como float: um Decimal estaria entre aspas.</translation>
    </message>
    <message>
        <source>How a query is written – OneCake</source>
        <translation>Como se escreve uma consulta – OneCake</translation>
    </message>
    <message>
        <source>is missing, expected an object</source>
        <translation>falta; esperado um objeto</translation>
    </message>
    <message>
        <source>, expected a number, not below 0</source>
        <translation>; esperado um número, não abaixo de 0</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no number</source>
        <translation>é &quot;%1&quot;, que não é um número</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no event; expected event or decides</source>
        <translation>é &quot;%1&quot;, que não é um evento; esperado event ou decides</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which no option can name</source>
        <translation>é &quot;%1&quot;, que nenhuma opção pode indicar</translation>
    </message>
    <message>
        <source>stands beside &quot;is&quot;, expected one of them</source>
        <translation>está ao lado de &quot;is&quot;; esperado um deles</translation>
    </message>
    <message>
        <source>, expected a number</source>
        <translation>; esperado um número</translation>
    </message>
    <message>
        <source>is missing, expected what the measure comes to</source>
        <translation>falta; esperado a que chega a medida</translation>
    </message>
    <message>
        <source>is missing, expected what differs in the option&apos;s run</source>
        <translation>falta; esperado o que difere na execução da opção</translation>
    </message>
    <message>
        <source>reads as option &quot;%1&quot; does, expected another text</source>
        <translation>lê-se como a opção &quot;%1&quot;; esperado outro texto</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, expected letters such as &quot;a&quot;</source>
        <translation>tem &quot;%1&quot;; esperadas letras como &quot;a&quot;</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice, expected each letter once</source>
        <translation>tem &quot;%1&quot; duas vezes; esperada cada letra uma vez</translation>
    </message>
    <message>
        <source>names none, expected the letter of the right one, such as &quot;a&quot;</source>
        <translation>não indica nenhuma; esperada a letra da certa, como &quot;a&quot;</translation>
    </message>
    <message>
        <source>names option &quot;%1&quot;, and there are %2 options</source>
        <translation>indica a opção &quot;%1&quot;, e há %2 opções</translation>
    </message>
    <message>
        <source>has %1 options, expected one, or &quot;several&quot;: true</source>
        <translation>tem %1 opções; esperada uma, ou &quot;several&quot;: true</translation>
    </message>
    <message>
        <source>a text or bytes</source>
        <translation>um texto ou bytes</translation>
    </message>
    <message>
        <source>compressed by us</source>
        <translation>compactado por nós</translation>
    </message>
    <message>
        <source>its %1 is not %2</source>
        <translation>seu %1 não é %2</translation>
    </message>
    <message>
        <source>it has no %1, expected %2</source>
        <translation>não tem %1; esperado %2</translation>
    </message>
    <message>
        <source>%1 seems to be called %2 here.</source>
        <translation>%1 parece chamar-se %2 aqui.</translation>
    </message>
    <message>
        <source>this removal is still under way</source>
        <translation>esta remoção ainda está em curso</translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation>Cancele-a primeiro</translation>
    </message>
    <message>
        <source>It has no %1, which holds the key.</source>
        <translation>Não tem %1, que contém a chave.</translation>
    </message>
    <message>
        <source>Its %1, which holds the key, is %2.</source>
        <translation>Seu %1, que contém a chave, é %2.</translation>
    </message>
    <message>
        <source>It has no %1, which holds the scope.</source>
        <translation>Não tem %1, que contém o escopo.</translation>
    </message>
    <message>
        <source>Its %1, which holds the scope, is %2.</source>
        <translation>Seu %1, que contém o escopo, é %2.</translation>
    </message>
    <message>
        <source>The library takes %1 for a number, and fails over it from %2 on.</source>
        <translation>A biblioteca toma %1 por um número e falha com isso a partir de %2.</translation>
    </message>
    <message>
        <source>The library fails over it.</source>
        <translation>A biblioteca falha com isso.</translation>
    </message>
    <message>
        <source>It has no %1, so it never expires.</source>
        <translation>Não tem %1, portanto nunca expira.</translation>
    </message>
    <message>
        <source>It has no %1, which the library writes always.</source>
        <translation>Não tem %1, que a biblioteca sempre grava.</translation>
    </message>
    <message>
        <source>It has no %1, over which the library fails.</source>
        <translation>Não tem %1, com o que a biblioteca falha.</translation>
    </message>
    <message>
        <source>%1 is to be added to %2, and is no number: %3.</source>
        <translation>%1 deve ser somado a %2 e não é um número: %3.</translation>
    </message>
    <message>
        <source>%1 is not a readable whole number: %2.</source>
        <translation>%1 não é um número inteiro legível: %2.</translation>
    </message>
    <message>
        <source>%1 is not a readable text: %2.</source>
        <translation>%1 não é um texto legível: %2.</translation>
    </message>
    <message>
        <source>OneCake itself refuses this record: %1.</source>
        <translation>O próprio OneCake recusa este registro: %1.</translation>
    </message>
    <message>
        <source>%1&apos;s door</source>
        <translation>porta de %1</translation>
    </message>
    <message>
        <source>the door</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>on its way to</source>
        <translation>a caminho da</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a place</comment>
        <translation>na</translation>
    </message>
    <message>
        <source>no. %1 %2 %3</source>
        <translation>nº %1 %2 %3</translation>
    </message>
    <message>
        <source>order again 🍰</source>
        <translation>pedir de novo 🍰</translation>
    </message>
    <message>
        <source>API %1: %2</source>
        <translation>API %1: %2</translation>
    </message>
    <message>
        <source>is %1, %2</source>
        <translation>é %1, %2</translation>
    </message>
    <message>
        <source>is %1, expected an HTTP status from 100 to 599</source>
        <translation>é %1; esperado um status HTTP de 100 a 599</translation>
    </message>
    <message>
        <source>The idempotency policy: a preset&apos;s id or a JSON file (see: onecake policies).</source>
        <translation>A política de idempotência: o id de uma pronta ou um arquivo JSON (veja: onecake policies).</translation>
    </message>
    <message>
        <source>Additional faults, e.g. &quot;lose reply 1; crash after-work on attempt 2&quot;.</source>
        <translation>Falhas adicionais, p. ex. &quot;lose reply 1; crash after-work on attempt 2&quot;.</translation>
    </message>
    <message>
        <source>The seed of everything random in the run; 1 if not given.</source>
        <translation>A semente de tudo o que é aleatório na execução; 1 se não for dada.</translation>
    </message>
    <message>
        <source>Where the keys live: memory: (the default), sqlite:FILE, or dynamodb:TABLE?endpoint=URL&amp;region=NAME.</source>
        <translation>Onde as chaves ficam: memory: (o padrão), sqlite:FILE, ou dynamodb:TABLE?endpoint=URL&amp;region=NAME.</translation>
    </message>
    <message>
        <source>The name of a production store that is to be played into.</source>
        <translation>O nome de um armazenamento de produção em que se deve reproduzir.</translation>
    </message>
    <message>
        <source>The idempotency policy: a preset&apos;s id or a JSON file; onecake if not given (see: onecake policies).</source>
        <translation>A política de idempotência: o id de uma pronta ou um arquivo JSON; onecake se não for dada (veja: onecake policies).</translation>
    </message>
    <message>
        <source>The name of a production store that is to be written to.</source>
        <translation>O nome de um armazenamento de produção em que se deve gravar.</translation>
    </message>
    <message>
        <source>The file in which the kitchen and the payment write down what they did. If not given: with sqlite:FILE a file beside it, FILE-kitchen, otherwise memory.</source>
        <translation>O arquivo em que a cozinha e o pagamento anotam o que fizeram. Se não for dado: com sqlite:FILE um arquivo ao lado, FILE-kitchen; senão, memória.</translation>
    </message>
    <message>
        <source>How many instances of the API there are, 1 to %1; 2 if not given.</source>
        <translation>Quantas instâncias da API existem, de 1 a %1; 2 se não for dado.</translation>
    </message>
    <message>
        <source>How long the work takes; 400ms if not given.</source>
        <translation>Quanto tempo o trabalho leva; 400ms se não for dado.</translation>
    </message>
    <message>
        <source>How long the payment takes to answer; 100ms if not given.</source>
        <translation>Quanto tempo o pagamento leva para responder; 100ms se não for dado.</translation>
    </message>
    <message>
        <source>How long the kitchen takes to answer; 50ms if not given.</source>
        <translation>Quanto tempo a cozinha leva para responder; 50ms se não for dado.</translation>
    </message>
    <message>
        <source>The cake shop on a real port: the production engine over a real store, on the real clock. POST /orders orders a cake; GET /orders, /orders/NUMBER and /kitchen tell what was really baked and charged; / is a page for people.

Try: curl -d &apos;{&quot;cake&quot;:&quot;carrot&quot;}&apos; -H &apos;Content-Type: application/json&apos; -H &apos;Idempotency-Key: 1&apos; http://127.0.0.1:8080/orders

Ctrl-C ends it: what is under way is answered.

Exit code: 0 ended, 2 wrong usage, 3 trouble with the store or the port.</source>
        <translation>A confeitaria em uma porta de verdade: o motor de produção sobre um armazenamento de verdade, no relógio de verdade. POST /orders pede um bolo; GET /orders, /orders/NUMBER e /kitchen dizem o que foi de fato assado e cobrado; / é uma página para pessoas.

Experimente: curl -d &apos;{&quot;cake&quot;:&quot;carrot&quot;}&apos; -H &apos;Content-Type: application/json&apos; -H &apos;Idempotency-Key: 1&apos; http://127.0.0.1:8080/orders

Ctrl-C encerra: o que está em curso é respondido.

Código de saída: 0 encerrado, 2 uso incorreto, 3 problema com o armazenamento ou a porta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that it takes; it takes options only</source>
        <translation>&quot;%1&quot; não é algo que ele aceite; só aceita opções</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, expected such as 400ms or 2s</source>
        <translation>&quot;%1&quot; não é uma duração; esperado algo como 400ms ou 2s</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 1 to %2</source>
        <translation>&quot;%1&quot; não é um número inteiro de 1 a %2</translation>
    </message>
    <message>
        <source>this line belongs to no profile, expected a heading such as [default] first</source>
        <translation>esta linha não pertence a nenhum perfil; esperado primeiro um cabeçalho como [default]</translation>
    </message>
    <message>
        <source>the heading is not closed, expected a ] at its end</source>
        <translation>o cabeçalho não está fechado; esperado um ] no fim</translation>
    </message>
    <message>
        <source>something stands after the heading, expected the end of the line</source>
        <translation>há algo depois do cabeçalho; esperado o fim da linha</translation>
    </message>
    <message>
        <source>the heading is empty, expected the name of a profile</source>
        <translation>o cabeçalho está vazio; esperado o nome de um perfil</translation>
    </message>
    <message>
        <source>this line is neither a heading nor a setting, expected NAME = VALUE</source>
        <translation>esta linha não é um cabeçalho nem uma configuração; esperado NAME = VALUE</translation>
    </message>
    <message>
        <source>the setting has no name, expected NAME = VALUE</source>
        <translation>a configuração não tem nome; esperado NAME = VALUE</translation>
    </message>
    <message>
        <source>Sequence diagrams of %1 runs, side by side on one time axis. Time runs downwards; where nothing happened for long in any of them, the axis is broken.</source>
        <translation>Diagramas de sequência de %1 execuções, lado a lado em um só eixo de tempo. O tempo corre para baixo; onde nada aconteceu por muito tempo em nenhuma delas, o eixo é interrompido.</translation>
    </message>
    <message>
        <source> from here they differ: %1 </source>
        <translation> daqui em diante diferem: %1 </translation>
    </message>
    <message>
        <source>as these words are used</source>
        <translation>como estas palavras são usadas</translation>
    </message>
    <message>
        <source>by whether its rows have an answer</source>
        <translation>conforme suas linhas tenham resposta</translation>
    </message>
    <message>
        <source>by the usual order of numbers, which is assumed</source>
        <translation>pela ordem usual dos números, o que é suposto</translation>
    </message>
    <message>
        <source>not known: say what it means</source>
        <translation>não se sabe: diga o que significa</translation>
    </message>
    <message>
        <source>by its name; no row tells its words: add them</source>
        <translation>pelo nome; nenhuma linha mostra suas palavras: acrescente-as</translation>
    </message>
    <message>
        <source>a point that it got to: the last one is the end</source>
        <translation>um ponto a que chegou: o último é o fim</translation>
    </message>
    <message>
        <source>yes or no, by its name: yes is %1</source>
        <translation>sim ou não, pelo nome: sim é %1</translation>
    </message>
    <message>
        <source>no column names it. Set: completed, %1; empty: in progress, %2</source>
        <translation>nenhuma coluna o indica. Preenchida: concluído, %1; vazia: em andamento, %2</translation>
    </message>
    <message>
        <source>no column names it. Locked: in progress; not locked: completed</source>
        <translation>nenhuma coluna o indica. Travado: em andamento; não travado: concluído</translation>
    </message>
    <message>
        <source>no column tells it: a row counts as done because it is there</source>
        <translation>nenhuma coluna o diz: uma linha vale como feita porque existe</translation>
    </message>
    <message>
        <source>a file, sqlite:FILE, dynamodb:TABLE or a connection&apos;s name</source>
        <translation>um arquivo, sqlite:FILE, dynamodb:TABLE ou o nome de uma conexão</translation>
    </message>
    <message>
        <source>create, of a DynamoDB table: on-demand (the default), or the read and write units to provision, such as 5:3.</source>
        <translation>create, de uma tabela do DynamoDB: on-demand (o padrão), ou as unidades de leitura e gravação a provisionar, como 5:3.</translation>
    </message>
    <message>
        <source>create: the name of a production store that is to be changed.</source>
        <translation>create: o nome de um armazenamento de produção que deve ser alterado.</translation>
    </message>
    <message>
        <source>How long to wait for an answer of an endpoint, repetitions included; 60s without it.</source>
        <translation>Quanto esperar por uma resposta de um endpoint, incluídas as repetições; 60s sem esta opção.</translation>
    </message>
    <message>
        <source>Makes a store, or says in a table what is there, what is missing and how fast it answers. Neither harms what a store holds; making one that is there already changes nothing.</source>
        <translation>Cria um armazenamento, ou diz em uma tabela o que existe, o que falta e com que rapidez ele responde. Nenhum dos dois prejudica o que um armazenamento contém; criar um que já existe não muda nada.</translation>
    </message>
    <message>
        <source>create, check or recover.</source>
        <translation>create, check ou recover.</translation>
    </message>
    <message>
        <source>memory:, sqlite:FILE or dynamodb:TABLE?endpoint=URL&amp;region=NAME&amp;profile=NAME.</source>
        <translation>memory:, sqlite:FILE ou dynamodb:TABLE?endpoint=URL&amp;region=NAME&amp;profile=NAME.</translation>
    </message>
    <message>
        <source>no action is given, expected create, check or recover</source>
        <translation>nenhuma ação foi dada; esperado create, check ou recover</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; expected create, check or recover</source>
        <translation>&quot;%1&quot; não foi entendido; esperado create, check ou recover</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the name of one store</source>
        <translation>&quot;%1&quot; aceita o nome de um armazenamento</translation>
    </message>
    <message>
        <source>The train is in the tunnel from %1 to %2: nothing gets through.</source>
        <translation>O trem está no túnel de %1 a %2: nada passa.</translation>
    </message>
    <message>
        <source>; then its lease is over</source>
        <translation>; então sua concessão acaba</translation>
    </message>
    <message>
        <source>Key %1 is claimed, fence %2, from %3 to %4%5.</source>
        <translation>A chave %1 está reservada, fence %2, de %3 a %4%5.</translation>
    </message>
    <message>
        <source>lease over</source>
        <translation>concessão acabou</translation>
    </message>
    <message>
        <source>sequence diagram</source>
        <translation>diagrama de sequência</translation>
    </message>
    <message>
        <source>status is </source>
        <translation>status é </translation>
    </message>
    <message>
        <source>the next request </source>
        <translation>a próxima requisição </translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>é respondida</translation>
    </message>
    <message>
        <source>cannot be predicted</source>
        <translation>não pode ser previsto</translation>
    </message>
    <message>
        <source>has no </source>
        <translation>sem </translation>
    </message>
    <message>
        <source>contains </source>
        <translation>contém </translation>
    </message>
    <message>
        <source> lease over </source>
        <translation> concessão acabou </translation>
    </message>
    <message>
        <source> tunnel </source>
        <translation> túnel </translation>
    </message>
    <message>
        <source> lost </source>
        <translation> perdida </translation>
    </message>
    <message>
        <source>%1: the value is too large to be read.</source>
        <translation>%1: o valor é grande demais para ser lido.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which lies before what the step shows already</source>
        <translation>é &quot;%1&quot;, que fica antes do que o passo já mostra</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which does not happen in what the reveal shows</source>
        <translation>é &quot;%1&quot;, que não acontece no que a revelação mostra</translation>
    </message>
    <message>
        <source>is an event that is not shown yet, so that nobody can point at it; expected one before the stop</source>
        <translation>é um evento que ainda não é mostrado, de modo que ninguém pode apontá-lo; esperado um antes da parada</translation>
    </message>
    <message>
        <source>have none that is right: the run says %1</source>
        <translation>não contêm nenhuma certa: a execução diz %1</translation>
    </message>
    <message>
        <source>have %1 that are right, expected one: the run says %2</source>
        <translation>contêm %1 certas; esperada uma: a execução diz %2</translation>
    </message>
    <message>
        <source>have none that is right in its own run</source>
        <translation>não contêm nenhuma certa em sua própria execução</translation>
    </message>
    <message>
        <source>have %1 that are right in their own runs, expected one, or &quot;several&quot;: true</source>
        <translation>contêm %1 certas em suas próprias execuções; esperada uma, ou &quot;several&quot;: true</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which does not happen before the stop</source>
        <translation>é &quot;%1&quot;, que não acontece antes da parada</translation>
    </message>
    <message>
        <source>lacks the answer, which is &quot;%1&quot;</source>
        <translation>não contém a resposta, que é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The story to begin with: %1 for an empty table, %2; or a JSON file, or a run saved as .onecake.</source>
        <translation>A história com que começar: %1 para uma mesa vazia, %2; ou um arquivo JSON, ou uma execução salva como .onecake.</translation>
    </message>
    <message>
        <source>Begin to play.</source>
        <translation>Começa a reproduzir.</translation>
    </message>
    <message>
        <source>Play up to a moment of the story, such as 4s, and stop there.</source>
        <translation>Reproduz até um momento da história, como 4s, e para ali.</translation>
    </message>
    <message>
        <source>Play to the end at once.</source>
        <translation>Reproduz até o fim imediatamente.</translation>
    </message>
    <message>
        <source>Give a lesson: %1; or a lesson&apos;s JSON file.</source>
        <translation>Dá uma lição: %1; ou o arquivo JSON de uma lição.</translation>
    </message>
    <message>
        <source>The page to begin at: start, lab, stores or explore. Otherwise it is the lab where a file or an option says what it is to show, and else the page that was chosen in the window.</source>
        <translation>A página em que começar: start, lab, stores ou explore. Do contrário, é o laboratório quando um arquivo ou uma opção diz o que ele deve mostrar, e se não a página que foi escolhida na janela.</translation>
    </message>
    <message>
        <source>Opens the window: choose a story and a policy, play it, enter the tunnel, and watch the keys and the verdict.</source>
        <translation>Abre a janela: escolha uma história e uma política, reproduza-a, entre no túnel e observe as chaves e o veredito.</translation>
    </message>
    <message>
        <source>A run saved as .onecake, or a story, policy, key algorithm or retry as a JSON file.</source>
        <translation>Uma execução salva como .onecake, ou uma história, política, algoritmo de chave ou novas tentativas como arquivo JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; one file is opened at a time</source>
        <translation>&quot;%1&quot; não foi entendido; um arquivo é aberto de cada vez</translation>
    </message>
    <message>
        <source>is opened as it is; to combine it with other options, give it with --story</source>
        <translation>é aberto como está; para combiná-lo com outras opções, forneça-o com --story</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; expected start, lab, stores or explore</source>
        <translation>&quot;%1&quot; é desconhecido; esperado start, lab, stores ou explore</translation>
    </message>
    <message>
        <source>a lesson has stories of its own; give no other beside it</source>
        <translation>uma lição tem histórias próprias; não dê outra ao lado dela</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time; expected one such as 4s or 1.5min</source>
        <translation>&quot;%1&quot; não é um tempo; esperado um como 4s ou 1.5min</translation>
    </message>
    <message>
        <source>this is %1, expected a file</source>
        <translation>isto é %1; esperado um arquivo</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Escolha um arquivo SQLite</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Agentic Commerce Protocol</source>
        <translation>Agentic Commerce Protocol</translation>
    </message>
    <message>
        <source>An agent&apos;s retry gets the first answer again, and 5xx is never kept. Without a key it is refused.</source>
        <translation>A nova tentativa de um agente recebe de novo a primeira resposta, e 5xx nunca é guardado. Sem chave é recusada.</translation>
    </message>
    <message>
        <source>identity.scope</source>
        <translation>identity.scope</translation>
    </message>
    <message>
        <source>identity.key_length</source>
        <translation>identity.key_length</translation>
    </message>
    <message>
        <source>fingerprint.mismatch_when</source>
        <translation>fingerprint.mismatch_when</translation>
    </message>
    <message>
        <source>claim.in_progress_dup.retry_after</source>
        <translation>claim.in_progress_dup.retry_after</translation>
    </message>
    <message>
        <source>claim.protocol</source>
        <translation>claim.protocol</translation>
    </message>
    <message>
        <source>claim.loser_read</source>
        <translation>claim.loser_read</translation>
    </message>
    <message>
        <source>claim.on_unknown</source>
        <translation>claim.on_unknown</translation>
    </message>
    <message>
        <source>claim.on_failure</source>
        <translation>claim.on_failure</translation>
    </message>
    <message>
        <source>claim.lease</source>
        <translation>claim.lease</translation>
    </message>
    <message>
        <source>claim.completer_after</source>
        <translation>claim.completer_after</translation>
    </message>
    <message>
        <source>claim.record_fencing</source>
        <translation>claim.record_fencing</translation>
    </message>
    <message>
        <source>claim.effect_fencing</source>
        <translation>claim.effect_fencing</translation>
    </message>
    <message>
        <source>outcome.commit</source>
        <translation>outcome.commit</translation>
    </message>
    <message>
        <source>outcome.on_client_error</source>
        <translation>outcome.on_client_error</translation>
    </message>
    <message>
        <source>outcome.on_exception</source>
        <translation>outcome.on_exception</translation>
    </message>
    <message>
        <source>outcome.on_record_write_failure</source>
        <translation>outcome.on_record_write_failure</translation>
    </message>
    <message>
        <source>outcome.downstream_key</source>
        <translation>outcome.downstream_key</translation>
    </message>
    <message>
        <source>retention.from</source>
        <translation>retention.from</translation>
    </message>
    <message>
        <source>retention.expiry_test</source>
        <translation>retention.expiry_test</translation>
    </message>
    <message>
        <source>retention.clock</source>
        <translation>retention.clock</translation>
    </message>
    <message>
        <source>retention.store_down</source>
        <translation>retention.store_down</translation>
    </message>
    <message>
        <source>Agentic Commerce Protocol 2026-04-17: the key is required on POST; 422 idempotency_conflict for another payload, 409 with Retry-After while in progress; an answer of 5xx must not be kept; keys live for at least 24 h</source>
        <translation>Agentic Commerce Protocol 2026-04-17: a chave é obrigatória em POST; 422 idempotency_conflict para outro conteúdo, 409 com Retry-After em andamento; uma resposta 5xx não deve ser guardada; as chaves vivem por pelo menos 24 h</translation>
    </message>
    <message>
        <source>A member that is null and one that is absent make two payloads; replays are marked with Idempotent-Replayed: true</source>
        <translation>Um membro que é null e um que está ausente fazem dois conteúdos; reproduções são marcadas com Idempotent-Replayed: true</translation>
    </message>
    <message>
        <source>How long Retry-After is, the scope, and how sellers claim, lease and fence are left to them: our assumptions</source>
        <translation>Quanto dura Retry-After, o escopo, e como os vendedores reservam, concedem e usam fencing ficam a cargo deles: suposições nossas</translation>
    </message>
    <message>
        <source>Adyen</source>
        <translation>Adyen</translation>
    </message>
    <message>
        <source>The first answer comes again for a week from the first submission; a transient error is not stored. Keys count per company account.</source>
        <translation>A primeira resposta vem de novo por uma semana a partir do primeiro envio; um erro transitório não é armazenado. As chaves valem por conta de empresa.</translation>
    </message>
    <message>
        <source>fingerprint.kind</source>
        <translation>fingerprint.kind</translation>
    </message>
    <message>
        <source>claim.in_progress_dup</source>
        <translation>claim.in_progress_dup</translation>
    </message>
    <message>
        <source>retention.on_expired_retry</source>
        <translation>retention.on_expired_retry</translation>
    </message>
    <message>
        <source>docs.adyen.com, API idempotency: up to 64 characters, per company account and region, the stored response with the header idempotency-key, transient errors marked by the header transient-error and not stored</source>
        <translation>docs.adyen.com, API idempotency: até 64 caracteres, por conta de empresa e região, a resposta armazenada com o cabeçalho idempotency-key, erros transitórios marcados pelo cabeçalho transient-error e não armazenados</translation>
    </message>
    <message>
        <source>At least 7 days after the first submission in the newest copy, 31 in older ones</source>
        <translation>Pelo menos 7 dias depois do primeiro envio na versão mais nova, 31 nas mais antigas</translation>
    </message>
    <message>
        <source>The legacy error 704 says &quot;already processed or in progress&quot;; what a concurrent or changed request is told today is not published</source>
        <translation>O erro legado 704 diz &quot;already processed or in progress&quot;; o que uma requisição concorrente ou alterada recebe hoje não está publicado</translation>
    </message>
    <message>
        <source>How keys are claimed, leased and fenced is not published: a conditional write with a lease is assumed</source>
        <translation>Como as chaves são reservadas, concedidas e protegidas por fencing não está publicado: supõe-se uma gravação condicional com uma concessão</translation>
    </message>
    <message>
        <source>Azure repeatable requests</source>
        <translation>Requisições repetíveis do Azure</translation>
    </message>
    <message>
        <source>A request is remembered for five minutes. Whoever asks again later gets 412 and has to look for itself.</source>
        <translation>Uma requisição é lembrada por cinco minutos. Quem pergunta de novo mais tarde recebe 412 e tem de verificar por si.</translation>
    </message>
    <message>
        <source>identity.on_missing_key</source>
        <translation>identity.on_missing_key</translation>
    </message>
    <message>
        <source>OASIS Repeatable Requests 1.0 (7 July 2020): Repeatability-Request-ID, Repeatability-First-Sent, and Repeatability-Result accepted or rejected</source>
        <translation>OASIS Repeatable Requests 1.0 (7 de julho de 2020): Repeatability-Request-ID, Repeatability-First-Sent, e Repeatability-Result accepted ou rejected</translation>
    </message>
    <message>
        <source>Azure Communication Services, repeatable requests: tracked for five minutes, 412 if first sent before that; 400 for another request or an id that is no GUID; 409 while in progress; 2xx and 4xx are given again, after 5xx it runs again</source>
        <translation>Azure Communication Services, repeatable requests: acompanhadas por cinco minutos, 412 se enviadas pela primeira vez antes disso; 400 para outra requisição ou um id que não é GUID; 409 em andamento; 2xx e 4xx são dados de novo, depois de 5xx roda de novo</translation>
    </message>
    <message>
        <source>First-Sent is the caller&apos;s clock, and even a first request is refused with 412 if it is too old; here the time of the claim counts, and only a repeat can be too late</source>
        <translation>First-Sent é o relógio de quem chama, e mesmo uma primeira requisição é recusada com 412 se for antiga demais; aqui conta o tempo da reserva, e só uma repetição pode chegar tarde demais</translation>
    </message>
    <message>
        <source>Repeatability-Result comes with every answer and marks no replay; claim and lease are not published</source>
        <translation>Repeatability-Result vem com toda resposta e não marca reproduções; reserva e concessão não estão publicadas</translation>
    </message>
    <message>
        <source>bicatu/idempotency</source>
        <translation>bicatu/idempotency</translation>
    </message>
    <message>
        <source>Claims with one conditional write and cleans up after every error: also where the cake is baked, and where the key is another&apos;s.</source>
        <translation>Reserva com uma gravação condicional e limpa depois de cada erro: também onde o bolo está assado, e onde a chave é de outro.</translation>
    </message>
    <message>
        <source>bicatu/idempotency: the DynamoDB persistence, the sample wrapper execute() and README</source>
        <translation>bicatu/idempotency: a persistência em DynamoDB, o wrapper de exemplo execute() e o README</translation>
    </message>
    <message>
        <source>The key is the MD5 of JSON.stringify(input), so another input, or the same in another order, is another operation</source>
        <translation>A chave é o MD5 de JSON.stringify(input), portanto outra entrada, ou a mesma em outra ordem, é outra operação</translation>
    </message>
    <message>
        <source>execute() removes the key after every error but &quot;already in progress&quot;, whoever&apos;s key it is by then, and passes the error on; complete() asks only that there is a key. Both were run: an owner whose key was removed meanwhile is answered 500 with its cake baked</source>
        <translation>execute() remove a chave depois de todo erro, exceto &quot;already in progress&quot;, seja de quem for a chave nessa altura, e repassa o erro; complete() só exige que exista uma chave. Ambos foram executados: um dono cuja chave foi removida nesse meio tempo recebe 500 com o bolo assado</translation>
    </message>
    <message>
        <source>The AWS SDK makes each DynamoDB call up to four times, so that one lost answer goes unnoticed</source>
        <translation>O SDK da AWS faz cada chamada ao DynamoDB até quatro vezes, de modo que uma resposta perdida passa despercebida</translation>
    </message>
    <message>
        <source>README calls the use case without waiting for it; here it is awaited, as it has to be</source>
        <translation>O README chama o caso de uso sem esperar por ele; aqui se espera, como tem de ser</translation>
    </message>
    <message>
        <source>409 is what the README tells callers to answer; the library throws UseCaseAlreadyInProgressError</source>
        <translation>409 é o que o README manda os chamadores responderem; a biblioteca lança UseCaseAlreadyInProgressError</translation>
    </message>
    <message>
        <source>The ttl of 60 s is the sample&apos;s; the library has no default</source>
        <translation>O ttl de 60 s é o do exemplo; a biblioteca não tem valor padrão</translation>
    </message>
    <message>
        <source>All errors count as exceptions: the wrapper sees only what is thrown, and removes the key without a condition</source>
        <translation>Todos os erros contam como exceções: o wrapper só vê o que é lançado, e remove a chave sem condição</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Brandur&apos;s atomic phases</source>
        <translation>Fases atômicas de Brandur</translation>
    </message>
    <message>
        <source>Work in phases, each committed together with its recovery point; a retry goes on from the last one.</source>
        <translation>Trabalho em fases, cada uma confirmada junto com seu ponto de recuperação; uma nova tentativa continua a partir do último.</translation>
    </message>
    <message>
        <source>brandur/rocket-rides-atomic: the API, the completer and the reaper</source>
        <translation>brandur/rocket-rides-atomic: a API, o finalizador (completer) e o coletor (reaper)</translation>
    </message>
    <message>
        <source>Final answers are stored, among them 402 (card) and 503 (processor); an unexpected exception answers 500, opens the lock and keeps the recovery point</source>
        <translation>Respostas finais são armazenadas, entre elas 402 (cartão) e 503 (processador); uma exceção inesperada responde 500, abre a trava e mantém o ponto de recuperação</translation>
    </message>
    <message>
        <source>There is no token, but rides.idempotency_key_id is UNIQUE: a late owner&apos;s insert fails, and its caller is answered 500</source>
        <translation>Não há token, mas rides.idempotency_key_id é UNIQUE: a inserção de um dono atrasado falha, e seu chamador recebe 500</translation>
    </message>
    <message>
        <source>The reaper sets rides.idempotency_key_id to NULL: a key that is sent again after that makes a second ride and, with a downstream key of its own, a second charge</source>
        <translation>O coletor (reaper) põe NULL em rides.idempotency_key_id: uma chave enviada de novo depois disso faz uma segunda corrida e, com uma chave própria para o serviço seguinte, uma segunda cobrança</translation>
    </message>
    <message>
        <source>The parameters are compared, not method and path. A key of more than 100 characters does not fit its column: 500</source>
        <translation>Os parâmetros são comparados, não o método nem o caminho. Uma chave de mais de 100 caracteres não cabe em sua coluna: 500</translation>
    </message>
    <message>
        <source>The reaper deletes by created_at after 72 h; here the store&apos;s expiry plays the reaper, counted from the latest claim</source>
        <translation>O coletor (reaper) exclui por created_at depois de 72 h; aqui a expiração do armazenamento faz o papel dele, contada a partir da última reserva</translation>
    </message>
    <message>
        <source>A lost answer to a commit is treated like any exception</source>
        <translation>Uma resposta perdida a um commit é tratada como qualquer exceção</translation>
    </message>
    <message>
        <source>Azure Durable Functions singleton</source>
        <translation>Azure Durable Functions, singleton</translation>
    </message>
    <message>
        <source>One instance per id at a time; once it has ended, in whatever way, the same id runs again.</source>
        <translation>Uma instância por id de cada vez; quando ela termina, de que modo for, o mesmo id roda de novo.</translation>
    </message>
    <message>
        <source>claim.lease.duration</source>
        <translation>claim.lease.duration</translation>
    </message>
    <message>
        <source>claim.lease.heartbeat</source>
        <translation>claim.lease.heartbeat</translation>
    </message>
    <message>
        <source>Azure Durable Functions, singleton orchestrators: read the status, start if absent or ended, else 409</source>
        <translation>Azure Durable Functions, orquestradores singleton: ler o status, iniciar se ausente ou terminado, senão 409</translation>
    </message>
    <message>
        <source>The documented race lets two callers both be told success while one instance starts; here the second is told 409, with the same effect</source>
        <translation>Na corrida documentada, dois chamadores podem ambos receber sucesso enquanto uma só instância inicia; aqui o segundo recebe 409, com o mesmo efeito</translation>
    </message>
    <message>
        <source>The HTTP starter answers with createCheckStatusResponse: 202 and the addresses to ask after the instance, without waiting for its end</source>
        <translation>O iniciador HTTP responde com createCheckStatusResponse: 202 e os endereços em que perguntar pela instância, sem esperar seu fim</translation>
    </message>
    <message>
        <source>Every end frees the id, so the record is deleted; history and retention until purged play no part</source>
        <translation>Todo fim libera o id, portanto o registro é excluído; o histórico e a retenção até o expurgo não têm papel</translation>
    </message>
    <message>
        <source>The start is atomic, and ids in a final status are free again: NonRunningStates is the default, and a running one raises OrchestrationAlreadyExistsException (worker 1.16.0, azure-functions-durable-extension#3468)</source>
        <translation>O início é atômico, e ids em um status final estão livres de novo: NonRunningStates é o padrão, e uma instância em execução gera OrchestrationAlreadyExistsException (worker 1.16.0, azure-functions-durable-extension#3468)</translation>
    </message>
    <message>
        <source>After a restart of the host the activity that was under way runs again (azure-functions-durable-extension#3323). An orchestration that failed is not run again</source>
        <translation>Depois de um reinício do host, a atividade que estava em curso roda de novo (azure-functions-durable-extension#3323). Uma orquestração que falhou não é executada de novo</translation>
    </message>
    <message>
        <source>The orchestration goes on after a crash by replaying its history: atomic_phases, resume, and a lease with heartbeat and completer_after, whose times are assumed</source>
        <translation>A orquestração continua depois de uma queda reproduzindo seu histórico: atomic_phases, resume, e uma concessão com heartbeat e completer_after, cujos tempos são supostos</translation>
    </message>
    <message>
        <source>A task hub is a scope by use case</source>
        <translation>Um task hub é um escopo por caso de uso</translation>
    </message>
    <message>
        <source>express-idempotency</source>
        <translation>express-idempotency</translation>
    </message>
    <message>
        <source>Looks, then creates: two requests that look at the same moment both run. Only answers of 2xx are kept, and those never expire.</source>
        <translation>Olha, depois cria: duas requisições que olham no mesmo momento rodam ambas. Só respostas 2xx são guardadas, e essas nunca expiram.</translation>
    </message>
    <message>
        <source>express-idempotency 1.0.6 in express 4, run against every story: findByIdempotencyKey, then create; 409, and 417 for another request; update or delete after the answer</source>
        <translation>express-idempotency 1.0.6 em express 4, executado contra todas as histórias: findByIdempotencyKey, depois create; 409, e 417 para outra requisição; update ou delete depois da resposta</translation>
    </message>
    <message>
        <source>Issue 32: a record without an answer stayed for three days in production</source>
        <translation>Issue 32: um registro sem resposta ficou três dias em produção</translation>
    </message>
    <message>
        <source>With an adapter whose key is unique the loser of the race is an unhandled rejection, and that request is never answered; here without one</source>
        <translation>Com um adaptador cuja chave é única, o perdedor da corrida é uma rejeição não tratada, e essa requisição nunca é respondida; aqui sem isso</translation>
    </message>
    <message>
        <source>Records expire as the adapter says: the memory adapter&apos;s never do</source>
        <translation>Os registros expiram como diz o adaptador: os do adaptador de memória nunca expiram</translation>
    </message>
    <message>
        <source>Look, bake, write down</source>
        <translation>Olhar, assar, anotar</translation>
    </message>
    <message>
        <source>Looks the key up, does the work, writes the answer down. Two requests that look at the same moment both bake.</source>
        <translation>Consulta a chave, faz o trabalho, anota a resposta. Duas requisições que olham no mesmo momento assam ambas.</translation>
    </message>
    <message>
        <source>The pattern GetItem, work, PutItem as it is often written by hand; the scope and what happens after errors are one common way to write it</source>
        <translation>O padrão GetItem, trabalho, PutItem, como muitas vezes é escrito à mão; o escopo e o que acontece depois de erros são um modo comum de escrevê-lo</translation>
    </message>
    <message>
        <source>The AWS SDK makes a DynamoDB call again that was not answered</source>
        <translation>O SDK da AWS repete uma chamada ao DynamoDB que não foi respondida</translation>
    </message>
    <message>
        <source>Iceberg REST catalog</source>
        <translation>Catálogo REST do Iceberg</translation>
    </message>
    <message>
        <source>Answers of 2xx and 4xx are kept for as long as the catalog says, and 5xx never. Without a key a retry is another commit.</source>
        <translation>Respostas 2xx e 4xx são guardadas pelo tempo que o catálogo diz, e 5xx nunca. Sem chave, uma nova tentativa é outro commit.</translation>
    </message>
    <message>
        <source>outcome.excluded_codes</source>
        <translation>outcome.excluded_codes</translation>
    </message>
    <message>
        <source>outcome.replay.marker</source>
        <translation>outcome.replay.marker</translation>
    </message>
    <message>
        <source>Iceberg REST catalog, open-api: Idempotency-Key is optional, a UUIDv7 of 36 characters; 422 for another request; 2xx and final 4xx are kept, 5xx never; a finished request gets an equivalent answer and is not run again</source>
        <translation>Iceberg REST catalog, open-api: Idempotency-Key é opcional, um UUIDv7 de 36 caracteres; 422 para outra requisição; 2xx e 4xx finais são guardados, 5xx nunca; uma requisição concluída recebe uma resposta equivalente e não roda de novo</translation>
    </message>
    <message>
        <source>The catalog says for how long in idempotency-key-lifetime, such as PT30M, which is taken here; without it there are no keys</source>
        <translation>O catálogo diz por quanto tempo em idempotency-key-lifetime, como PT30M, que é usado aqui; sem isso não há chaves</translation>
    </message>
    <message>
        <source>Which 4xx are final, what a repeat is told in progress, and how catalogs claim and lease is left to them: our assumptions</source>
        <translation>Que 4xx são finais, o que uma repetição recebe em andamento, e como os catálogos reservam e concedem fica a cargo deles: suposições nossas</translation>
    </message>
    <message>
        <source>idempot</source>
        <translation>idempot</translation>
    </message>
    <message>
        <source>Everything that was answered is answered so again for a day. A crash blocks the key for as long.</source>
        <translation>Tudo o que foi respondido é respondido assim de novo por um dia. Uma queda bloqueia a chave pelo mesmo tempo.</translation>
    </message>
    <message>
        <source>idempot-js, @idempot/core and its Express middleware: 400 without a key or for one of fewer than 21 characters; 422 for another body comes before 409 in progress (commit fe5c836); X-Idempotent-Replayed</source>
        <translation>idempot-js, @idempot/core e seu middleware Express: 400 sem chave ou para uma de menos de 21 caracteres; 422 para outro corpo vem antes de 409 em andamento (commit fe5c836); X-Idempotent-Replayed</translation>
    </message>
    <message>
        <source>What was sent is kept, whatever its status, once it has been sent; a claim lives as long as an answer, and a store that fails gets 503</source>
        <translation>O que foi enviado é guardado, qualquer que seja seu status, assim que foi enviado; uma reserva vive tanto quanto uma resposta, e um armazenamento que falha recebe 503</translation>
    </message>
    <message>
        <source>The same body with another key is refused with 409 as well: two equal cakes cannot be ordered within a day; not played</source>
        <translation>O mesmo corpo com outra chave também é recusado com 409: dois bolos iguais não podem ser pedidos no mesmo dia; não reproduzido</translation>
    </message>
    <message>
        <source>Which clock ends a record is the adapter&apos;s matter; the process&apos;s is assumed</source>
        <translation>Que relógio encerra um registro é assunto do adaptador; supõe-se o do processo</translation>
    </message>
    <message>
        <source>IdempotentAPI, cluster without a lock</source>
        <translation>IdempotentAPI, cluster sem trava</translation>
    </message>
    <message>
        <source>The same on several servers without a distributed lock: look and mark are two steps again.</source>
        <translation>O mesmo em vários servidores sem uma trava distribuída: olhar e marcar são de novo dois passos.</translation>
    </message>
    <message>
        <source>ikyriak/IdempotentAPI (.NET): the filter, the access cache and the defaults</source>
        <translation>ikyriak/IdempotentAPI (.NET): o filtro, o cache de acesso e os valores padrão</translation>
    </message>
    <message>
        <source>A missing key throws ArgumentNullException, which reaches the caller as 500 unless it is mapped</source>
        <translation>Uma chave ausente lança ArgumentNullException, que chega ao chamador como 500, a menos que seja mapeada</translation>
    </message>
    <message>
        <source>The answer is recorded after it was sent; where that fails the answer stays, and the marker with it, for its 24 h</source>
        <translation>A resposta é registrada depois de enviada; onde isso falha, a resposta fica, e com ela o marcador, por suas 24 h</translation>
    </message>
    <message>
        <source>The marker has the same 24 h as the answer, so a crash blocks the key for a day</source>
        <translation>O marcador tem as mesmas 24 h que a resposta, portanto uma queda bloqueia a chave por um dia</translation>
    </message>
    <message>
        <source>Path and body are compared, not the method, and only once the first request has completed</source>
        <translation>Caminho e corpo são comparados, não o método, e só depois que a primeira requisição foi concluída</translation>
    </message>
    <message>
        <source>Without a distributed lock provider GetOrSet is a get, then a set, across servers</source>
        <translation>Sem um provedor de trava distribuída, GetOrSet é um get e depois um set, entre servidores</translation>
    </message>
    <message>
        <source>Whether the shared cache lags is the cache&apos;s matter: strong reads are assumed</source>
        <translation>Se o cache compartilhado se atrasa é assunto do cache: supõem-se leituras fortes</translation>
    </message>
    <message>
        <source>IdempotentAPI, one server</source>
        <translation>IdempotentAPI, um servidor</translation>
    </message>
    <message>
        <source>A lock in the process guards look and mark; the answer is recorded after it was sent.</source>
        <translation>Uma trava no processo protege olhar e marcar; a resposta é registrada depois de enviada.</translation>
    </message>
    <message>
        <source>A distributed lock gives the same row for a cluster</source>
        <translation>Uma trava distribuída dá a mesma linha para um cluster</translation>
    </message>
    <message>
        <source>What happens when a cache write is left unanswered was not read: it is taken for a failure</source>
        <translation>O que acontece quando uma gravação no cache fica sem resposta não foi lido: é tomado como falha</translation>
    </message>
    <message>
        <source>IETF draft</source>
        <translation>Rascunho da IETF</translation>
    </message>
    <message>
        <source>Without a key 400, for another payload 422, while in progress 409, and then the first answer again: the expired draft, with ordinary choices where it says nothing.</source>
        <translation>Sem chave 400, para outro conteúdo 422, em andamento 409, e depois a primeira resposta de novo: o rascunho expirado, com escolhas comuns onde ele nada diz.</translation>
    </message>
    <message>
        <source>outcome.on_server_error</source>
        <translation>outcome.on_server_error</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retention</translation>
    </message>
    <message>
        <source>draft-ietf-httpapi-idempotency-key-header-07: 400 without a key, 422 for another payload, 409 while in progress, the earlier result afterwards. The draft expired on 18 April 2026</source>
        <translation>draft-ietf-httpapi-idempotency-key-header-07: 400 sem chave, 422 para outro conteúdo, 409 em andamento, depois disso o resultado anterior. O rascunho expirou em 18 de abril de 2026</translation>
    </message>
    <message>
        <source>A fingerprint is optional, the scope is advice, and claim, lease, commit and retention are left to the implementer: our assumptions</source>
        <translation>A impressão digital é opcional, o escopo é um conselho, e reserva, concessão, commit e retenção ficam a cargo de quem implementa: suposições nossas</translation>
    </message>
    <message>
        <source>Kinesis</source>
        <translation>Kinesis</translation>
    </message>
    <message>
        <source>A stream accepts every record: a producer&apos;s retry is a second record, and a record that was not processed is read again.</source>
        <translation>Um stream aceita todo registro: a nova tentativa de um produtor é um segundo registro, e um registro que não foi processado é lido de novo.</translation>
    </message>
    <message>
        <source>Amazon Kinesis Data Streams, handling duplicate records: a producer&apos;s retry makes a second record, and consumers, whose retries are the more frequent, read a record again until it is processed</source>
        <translation>Amazon Kinesis Data Streams, tratamento de registros duplicados: a nova tentativa de um produtor faz um segundo registro, e os consumidores, cujas repetições são as mais frequentes, leem um registro de novo até que seja processado</translation>
    </message>
    <message>
        <source>The 5 s until a record is read again are assumed. A producer is answered at once; here the answer waits for the consumer, so that one crash shows both kinds of duplicates</source>
        <translation>Os 5 s até que um registro seja lido de novo são supostos. Um produtor é respondido na hora; aqui a resposta espera o consumidor, de modo que uma só queda mostra os dois tipos de duplicatas</translation>
    </message>
    <message>
        <source>The sequence number tells only the consumer&apos;s own retries apart; the advice is a key inside the record, checked at the destination</source>
        <translation>O número de sequência distingue só as repetições do próprio consumidor; o conselho é uma chave dentro do registro, verificada no destino</translation>
    </message>
    <message>
        <source>So in effect no protection, and repeats of its own</source>
        <translation>Na prática, portanto, nenhuma proteção, e repetições próprias</translation>
    </message>
    <message>
        <source>Lambda durable functions</source>
        <translation>Lambda durable functions</translation>
    </message>
    <message>
        <source>An execution&apos;s name is its key: the same payload gets the same execution, open or closed, and another payload is refused. After a crash the execution goes on, and the step that was under way runs again.</source>
        <translation>O nome de uma execução é sua chave: o mesmo conteúdo recebe a mesma execução, aberta ou fechada, e outro conteúdo é recusado. Depois de uma queda a execução continua, e o passo que estava em curso roda de novo.</translation>
    </message>
    <message>
        <source>fingerprint.on_mismatch.code</source>
        <translation>fingerprint.on_mismatch.code</translation>
    </message>
    <message>
        <source>retention.period</source>
        <translation>retention.period</translation>
    </message>
    <message>
        <source>@aws-sdk/client-lambda 3.1164.0, DurableExecutionName: the same name and payload return the existing execution, another payload DurableExecutionAlreadyStartedException</source>
        <translation>@aws-sdk/client-lambda 3.1164.0, DurableExecutionName: o mesmo nome e conteúdo devolvem a execução existente, outro conteúdo DurableExecutionAlreadyStartedException</translation>
    </message>
    <message>
        <source>AWS Lambda, durable execution idempotency: a closed execution is returned as well; steps run at least once</source>
        <translation>AWS Lambda, idempotência de execuções duráveis: uma execução fechada também é devolvida; passos rodam pelo menos uma vez</translation>
    </message>
    <message>
        <source>botocore: a name is unique within the function</source>
        <translation>botocore: um nome é único dentro da função</translation>
    </message>
    <message>
        <source>Invocations by an event source mapping carry no name</source>
        <translation>Invocações por um event source mapping não trazem nome</translation>
    </message>
    <message>
        <source>A retention (RetentionPeriodInDays) of 14 days, the status 409 of the exception and the times of recovery are assumed</source>
        <translation>Uma retenção (RetentionPeriodInDays) de 14 dias, o status 409 da exceção e os tempos de recuperação são supostos</translation>
    </message>
    <message>
        <source>What is thrown ends the execution as failed</source>
        <translation>O que é lançado encerra a execução como falha</translation>
    </message>
    <message>
        <source>node-idempotency</source>
        <translation>node-idempotency</translation>
    </message>
    <message>
        <source>The first answer is kept for a day, errors too. A crash blocks the key for as long.</source>
        <translation>A primeira resposta é guardada por um dia, erros também. Uma queda bloqueia a chave pelo mesmo tempo.</translation>
    </message>
    <message>
        <source>@node-idempotency/core 1.0.11 with its memory adapter, run against every story: method, path and key make the record&apos;s name; BLAKE2s of the body; 409 with Retry-After 1, and 422</source>
        <translation>@node-idempotency/core 1.0.11 com seu adaptador de memória, executado contra todas as histórias: método, caminho e chave formam o nome do registro; BLAKE2s do corpo; 409 com Retry-After 1, e 422</translation>
    </message>
    <message>
        <source>A mismatch is looked at only once the first request is complete</source>
        <translation>Uma divergência só é examinada depois que a primeira requisição está concluída</translation>
    </message>
    <message>
        <source>A claim lives as long as an answer: there is no lease</source>
        <translation>Uma reserva vive tanto quanto uma resposta: não há concessão</translation>
    </message>
    <message>
        <source>The wait option (5 s, then 409) is off, as it is by default</source>
        <translation>A opção wait (5 s, depois 409) está desligada, como é por padrão</translation>
    </message>
    <message>
        <source>No protection</source>
        <translation>Sem proteção</translation>
    </message>
    <message>
        <source>Every request runs: a retry is a second order.</source>
        <translation>Toda requisição roda: uma nova tentativa é um segundo pedido.</translation>
    </message>
    <message>
        <source>Our own row: there is no layer between the request and the work</source>
        <translation>Nossa própria linha: não há camada entre a requisição e o trabalho</translation>
    </message>
    <message>
        <source>NServiceBus outbox</source>
        <translation>Outbox do NServiceBus</translation>
    </message>
    <message>
        <source>The message&apos;s id is inserted with the handler&apos;s changes as they are committed: of two copies both run and one rolls back. What a handler does outside its database is not covered.</source>
        <translation>O id da mensagem é inserido com as alterações do handler no momento do commit: de duas cópias, ambas rodam e uma é revertida. O que um handler faz fora do seu banco de dados não é coberto.</translation>
    </message>
    <message>
        <source>docs.particular.net, SQL persistence, outbox: optimistic by default, both handlers run, one of the two transactions fails on the unique index, is retried and finds the message handled</source>
        <translation>docs.particular.net, SQL persistence, outbox: otimista por padrão, os dois handlers rodam, uma das duas transações falha no índice único, é repetida e encontra a mensagem já tratada</translation>
    </message>
    <message>
        <source>docs.particular.net, outbox: deduplication data is kept for 7 days by default; changes outside the database are not covered</source>
        <translation>docs.particular.net, outbox: os dados de deduplicação são guardados por 7 dias por padrão; alterações fora do banco de dados não são cobertas</translation>
    </message>
    <message>
        <source>Pessimistic mode waits on the row instead; MassTransit&apos;s consumer outbox is alike</source>
        <translation>O modo pessimista espera pela linha; o outbox de consumidor do MassTransit é parecido</translation>
    </message>
    <message>
        <source>An endpoint is a use case; a message that was handled is acknowledged; lengths of ids are not limited</source>
        <translation>Um endpoint é um caso de uso; uma mensagem que foi tratada é confirmada; o tamanho dos ids não é limitado</translation>
    </message>
    <message>
        <source>UK Open Banking</source>
        <translation>UK Open Banking</translation>
    </message>
    <message>
        <source>A repeat within 24 hours is told what has become of the payment by now. Another body changes nothing and gets 422.</source>
        <translation>Uma repetição em 24 horas recebe o que foi feito do pagamento até agora. Outro corpo não muda nada e recebe 422.</translation>
    </message>
    <message>
        <source>identity.on_missing_key.code</source>
        <translation>identity.on_missing_key.code</translation>
    </message>
    <message>
        <source>Open Banking Read/Write API profile: x-idempotency-key of at most 40 characters, for each caller; a request is a repeat if the first came in the 24 hours before, and is answered with the current status of the resource</source>
        <translation>Open Banking Read/Write API profile: x-idempotency-key de no máximo 40 caracteres, por chamador; uma requisição é uma repetição se a primeira veio nas 24 horas anteriores, e é respondida com o status atual do recurso</translation>
    </message>
    <message>
        <source>read-write-api-specs pull request 212 (18 November 2025): 422 was added wherever there is a key. The profile itself only says that another body must not change the resource</source>
        <translation>read-write-api-specs pull request 212 (18 de novembro de 2025): 422 foi acrescentado onde quer que haja uma chave. O próprio perfil só diz que outro corpo não deve mudar o recurso</translation>
    </message>
    <message>
        <source>wso2/financial-services-accelerator issue 685: a key that was used already got 201 and a second consent, where 400 was expected; not played</source>
        <translation>wso2/financial-services-accelerator issue 685: uma chave que já tinha sido usada recebeu 201 e um segundo consentimento, onde se esperava 400; não reproduzido</translation>
    </message>
    <message>
        <source>What a repeat is told while the first is at work, errors, claim and lease are the banks&apos; own: our assumptions</source>
        <translation>O que uma repetição recebe enquanto a primeira trabalha, erros, reserva e concessão são próprios dos bancos: suposições nossas</translation>
    </message>
    <message>
        <source>One cake and one charge at most for each order, whatever goes wrong.</source>
        <translation>No máximo um bolo e uma cobrança por pedido, dê errado o que der.</translation>
    </message>
    <message>
        <source>What the other rows teach, put together: a lease with a heartbeat, a fence that reaches the effect, phases that resume, nothing deleted that may have happened</source>
        <translation>O que as outras linhas ensinam, reunido: uma concessão com heartbeat, uma fence que alcança o efeito, fases que são retomadas, nada excluído que possa ter acontecido</translation>
    </message>
    <message>
        <source>Its limit: the payment recognises our key for 24 h only (Stripe API reference), and a process may stand still after any look at its claim (M. Kleppmann, How to do distributed locking, 2016); one that stands still for longer than that charges again. No design that lets somebody else finish abandoned work can hold there</source>
        <translation>Seu limite: o pagamento reconhece nossa chave só por 24 h (Stripe API reference), e um processo pode ficar parado depois de qualquer olhar para sua reserva (M. Kleppmann, How to do distributed locking, 2016); um que fica parado por mais tempo que isso cobra de novo. Nenhum projeto que deixe outro concluir trabalho abandonado pode cumprir ali</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>A repeat is told what became of the first request by now, not what it was answered then. Without an id every request is another order.</source>
        <translation>Uma repetição recebe o que foi feito da primeira requisição até agora, não o que ela recebeu então. Sem um id, toda requisição é outro pedido.</translation>
    </message>
    <message>
        <source>claim.in_progress_dup.code</source>
        <translation>claim.in_progress_dup.code</translation>
    </message>
    <message>
        <source>developer.paypal.com, idempotency: PayPal-Request-Id, the latest status of the earlier request; of two at once the first is processed and the second may fail; left out, the request is duplicated</source>
        <translation>developer.paypal.com, idempotency: PayPal-Request-Id, o status mais recente da requisição anterior; de duas ao mesmo tempo, a primeira é processada e a segunda pode falhar; se omitido, a requisição é duplicada</translation>
    </message>
    <message>
        <source>Some APIs refuse another request under the same id (PAYPAL_REQUEST_ID_PREVIOUSLY_USED); not played</source>
        <translation>Algumas APIs recusam outra requisição sob o mesmo id (PAYPAL_REQUEST_ID_PREVIOUSLY_USED); não reproduzido</translation>
    </message>
    <message>
        <source>How long an id is kept depends on the API: six hours are assumed</source>
        <translation>Por quanto tempo um id é guardado depende da API: supõem-se seis horas</translation>
    </message>
    <message>
        <source>Scope, claim, lease and statuses are not published</source>
        <translation>Escopo, reserva, concessão e status não estão publicados</translation>
    </message>
    <message>
        <source>Lambda Powertools with a client&apos;s key</source>
        <translation>Lambda Powertools com a chave de um cliente</translation>
    </message>
    <message>
        <source>The set-up of the documentation: the client&apos;s key is picked from the event, and the rest is compared, also while the first request is in progress. An event without a key runs unprotected.</source>
        <translation>A configuração da documentação: a chave do cliente é extraída do evento, e o resto é comparado, também enquanto a primeira requisição está em andamento. Um evento sem chave roda sem proteção.</translation>
    </message>
    <message>
        <source>Powertools for AWS Lambda, idempotency: event_key_jmespath picks the key, payload_validation_jmespath what is compared</source>
        <translation>Powertools for AWS Lambda, idempotency: event_key_jmespath extrai a chave, payload_validation_jmespath o que é comparado</translation>
    </message>
    <message>
        <source>@aws-lambda-powertools/idempotency 2.35.0 in that set-up, run against every story: another payload raises IdempotencyValidationError, in any state</source>
        <translation>@aws-lambda-powertools/idempotency 2.35.0 nessa configuração, executado contra todas as histórias: outro conteúdo lança IdempotencyValidationError, em qualquer estado</translation>
    </message>
    <message>
        <source>With throwOnNoIdempotencyKey an event without a key raises IdempotencyPersistenceLayerError around an IdempotencyKeyError; it is off by default, and then the event runs unprotected</source>
        <translation>Com throwOnNoIdempotencyKey, um evento sem chave lança IdempotencyPersistenceLayerError em torno de um IdempotencyKeyError; por padrão está desligado, e então o evento roda sem proteção</translation>
    </message>
    <message>
        <source>The AWS SDK repeats a call to DynamoDB that was not answered, so that one lost answer goes unnoticed, and a lost claim makes the repetition meet its own row</source>
        <translation>O SDK da AWS repete uma chamada ao DynamoDB que não foi respondida, de modo que uma resposta perdida passa despercebida, e uma reserva perdida faz a repetição encontrar sua própria linha</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressError has no HTTP status of its own: 409 is what a handler would map it to, as 422 is for IdempotencyValidationError</source>
        <translation>IdempotencyAlreadyInProgressError não tem status HTTP próprio: 409 é para o que um handler o mapearia, como 422 para IdempotencyValidationError</translation>
    </message>
    <message>
        <source>Played inside Lambda, where the runtime is killed at the deadline that is the lease (ends_owner); where a context is registered outside Lambda nobody kills a slow owner: ends_owner false. The 30 s stand for the time limit set on the function</source>
        <translation>Reproduzido dentro do Lambda, onde o ambiente de execução é encerrado no prazo que é a concessão (ends_owner); onde um contexto é registrado fora do Lambda, ninguém encerra um dono lento: ends_owner false. Os 30 s representam o limite de tempo definido na função</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET with a client&apos;s key</source>
        <translation>Lambda Powertools for .NET com a chave de um cliente</translation>
    </message>
    <message>
        <source>The client&apos;s key is picked from the event; all requests that carry none share one record.</source>
        <translation>A chave do cliente é extraída do evento; todas as requisições que não trazem nenhuma compartilham um registro.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: a key that is missing is hashed like any other, as the empty text; the handler before it was not read</source>
        <translation>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: uma chave que falta entra no hash como qualquer outra, como texto vazio; o handler antes dele não foi lido</translation>
    </message>
    <message>
        <source>The prefix is {lambda}.{method}; without payload validation another event under the same key gets the first answer</source>
        <translation>O prefixo é {lambda}.{method}; sem validação do conteúdo, outro evento sob a mesma chave recebe a primeira resposta</translation>
    </message>
    <message>
        <source>The library was read, not run; the repetitions of its SDK are those measured with the SDK for JavaScript</source>
        <translation>A biblioteca foi lida, não executada; as repetições do seu SDK são as medidas com o SDK para JavaScript</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressException has no HTTP status of its own: 409 is what a handler would map it to</source>
        <translation>IdempotencyAlreadyInProgressException não tem status HTTP próprio: 409 é para o que um handler a mapearia</translation>
    </message>
    <message>
        <source>The key is a hash of the event as it was sent, under the names of Lambda and method. Renaming the method renames every key.</source>
        <translation>A chave é um hash do evento como foi enviado, sob os nomes do Lambda e do método. Renomear o método renomeia todas as chaves.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: the prefix is {lambda}.{method}, the digest MD5 in hexadecimal, the JSON not sorted</source>
        <translation>aws-powertools/powertools-lambda-dotnet, BasePersistenceStore: o prefixo é {lambda}.{method}, o resumo MD5 em hexadecimal, o JSON não ordenado</translation>
    </message>
    <message>
        <source>The row that won comes back with the failed write since pull request 930 (July 2025); before, it was read consistently</source>
        <translation>A linha que venceu volta com a gravação que falhou desde o pull request 930 (julho de 2025); antes, era lida com consistência</translation>
    </message>
    <message>
        <source>It sees what the function returns or throws, not HTTP: a returned error is a success to it and is stored</source>
        <translation>Ela vê o que a função devolve ou lança, não HTTP: um erro devolvido é para ela um sucesso e é armazenado</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java</source>
        <translation>Lambda Powertools for Java</translation>
    </message>
    <message>
        <source>The key is a hash of the event under the names of Lambda and method, so renaming the method renames every key. An exception deletes the row, even where the cake is already baked.</source>
        <translation>A chave é um hash do evento sob os nomes do Lambda e do método, portanto renomear o método renomeia todas as chaves. Uma exceção exclui a linha, mesmo onde o bolo já está assado.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-java, BasePersistenceStore and the DynamoDB store: the prefix is {lambda}.{method}, the digest MD5 in hexadecimal</source>
        <translation>aws-powertools/powertools-lambda-java, BasePersistenceStore e o armazenamento DynamoDB: o prefixo é {lambda}.{method}, o resumo MD5 em hexadecimal</translation>
    </message>
    <message>
        <source>Members are sorted where the event is a POJO; a Map keeps its own order</source>
        <translation>Os membros são ordenados onde o evento é um POJO; um Map mantém sua própria ordem</translation>
    </message>
    <message>
        <source>The row that won comes back with the failed write (ALL_OLD)</source>
        <translation>A linha que venceu volta com a gravação que falhou (ALL_OLD)</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python without context</source>
        <translation>Lambda Powertools for Python sem contexto</translation>
    </message>
    <message>
        <source>The same where no Lambda context is registered: a crash blocks the key until the record expires.</source>
        <translation>O mesmo onde nenhum contexto do Lambda é registrado: uma queda bloqueia a chave até o registro expirar.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python, utilities/idempotency with the DynamoDB layer: defaults, condition of the claim, completion and deletion without a condition</source>
        <translation>aws-powertools/powertools-lambda-python, utilities/idempotency com a camada DynamoDB: valores padrão, condição da reserva, conclusão e exclusão sem condição</translation>
    </message>
    <message>
        <source>The key starts with the function&apos;s module and qualified name, so renaming the code renames every key; here: scope function</source>
        <translation>A chave começa com o módulo e o nome qualificado da função, portanto renomear o código renomeia todas as chaves; aqui: escopo function</translation>
    </message>
    <message>
        <source>The whole event is hashed and payload validation is off, as they are by default; chosen fields would add on_missing_key bypass</source>
        <translation>O hash é do evento inteiro e a validação do conteúdo está desligada, como é por padrão; campos escolhidos acrescentariam on_missing_key bypass</translation>
    </message>
    <message>
        <source>It sees what the function returns or raises, not HTTP: a returned error is a success to it and is stored</source>
        <translation>Ela vê o que a função devolve ou lança, não HTTP: um erro devolvido é para ela um sucesso e é armazenado</translation>
    </message>
    <message>
        <source>The AWS SDK makes a DynamoDB call again that was not answered: one lost completion goes unnoticed, and a lost claim meets its own record. The number of tries is that of the SDK for JavaScript</source>
        <translation>O SDK da AWS repete uma chamada ao DynamoDB que não foi respondida: uma conclusão perdida passa despercebida, e uma reserva perdida encontra seu próprio registro. O número de tentativas é o do SDK para JavaScript</translation>
    </message>
    <message>
        <source>IdempotencyAlreadyInProgressError has no HTTP status of its own: 409 is what a handler would map it to</source>
        <translation>IdempotencyAlreadyInProgressError não tem status HTTP próprio: 409 é para o que um handler o mapearia</translation>
    </message>
    <message>
        <source>Without a context no in_progress_expiration is written, so the claim lasts as long as the record</source>
        <translation>Sem contexto não se grava in_progress_expiration, portanto a reserva dura tanto quanto o registro</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python outside Lambda</source>
        <translation>Lambda Powertools for Python fora do Lambda</translation>
    </message>
    <message>
        <source>The deadline of a registered context is the lease, and nobody kills a slow owner there: it works beside the next.</source>
        <translation>O prazo de um contexto registrado é a concessão, e ali ninguém encerra um dono lento: ele trabalha ao lado do próximo.</translation>
    </message>
    <message>
        <source>claim.store_tries</source>
        <translation>claim.store_tries</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python at fa1c29f with the DynamoDB layer, run against every story with a registered context and no Lambda around it</source>
        <translation>aws-powertools/powertools-lambda-python em fa1c29f com a camada DynamoDB, executado contra todas as histórias com um contexto registrado e sem Lambda em volta</translation>
    </message>
    <message>
        <source>Without a handler the context has to be registered by hand, as for idempotent_function</source>
        <translation>Sem um handler, o contexto tem de ser registrado à mão, como para idempotent_function</translation>
    </message>
    <message>
        <source>boto3 repeats a call to DynamoDB that was not answered; how often depends on its configuration: four tries are those of the 2026 rules</source>
        <translation>O boto3 repete uma chamada ao DynamoDB que não foi respondida; quantas vezes depende da configuração: quatro tentativas são as das regras de 2026</translation>
    </message>
    <message>
        <source>The deadline of 30 s stands for what the registered context says is left</source>
        <translation>O prazo de 30 s representa o que o contexto registrado diz que resta</translation>
    </message>
    <message>
        <source>The key starts with the Lambda&apos;s name and nothing else, so renaming the code changes no key.</source>
        <translation>A chave começa com o nome do Lambda e nada mais, portanto renomear o código não muda nenhuma chave.</translation>
    </message>
    <message>
        <source>@aws-lambda-powertools/idempotency 2.35.0, run against every story: the prefix is AWS_LAMBDA_FUNCTION_NAME, the key the MD5, in base64, of the event with its members sorted; two functions of one Lambda share their keys unless a prefix is set</source>
        <translation>@aws-lambda-powertools/idempotency 2.35.0, executado contra todas as histórias: o prefixo é AWS_LAMBDA_FUNCTION_NAME, a chave é o MD5, em base64, do evento com seus membros ordenados; duas funções de um mesmo Lambda compartilham suas chaves, a menos que se defina um prefixo</translation>
    </message>
    <message>
        <source>Claim, completion and deletion are those of the Python library; an error that is thrown deletes the row, nothing that is thrown is stored</source>
        <translation>Reserva, conclusão e exclusão são as da biblioteca para Python; um erro lançado exclui a linha, nada do que é lançado é armazenado</translation>
    </message>
    <message>
        <source>The whole event is hashed and payload validation is off, as they are by default</source>
        <translation>O hash é do evento inteiro e a validação do conteúdo está desligada, como é por padrão</translation>
    </message>
    <message>
        <source>b64</source>
        <translation>b64</translation>
    </message>
    <message>
        <source>The key is a hash of the event, and the lease is the time the Lambda has left.</source>
        <translation>A chave é um hash do evento, e a concessão é o tempo que resta ao Lambda.</translation>
    </message>
    <message>
        <source>The deadline of 30 s stands for the time limit set on the Lambda function</source>
        <translation>O prazo de 30 s representa o limite de tempo definido na função Lambda</translation>
    </message>
    <message>
        <source>Played inside Lambda, where the runtime ends the function at the deadline that is its lease, unanswered. Outside, as with a context of one&apos;s own, the first owner lives on: lease.ends_owner false</source>
        <translation>Reproduzido dentro do Lambda, onde o ambiente de execução encerra a função no prazo que é sua concessão, sem resposta. Fora dele, como com um contexto próprio, o primeiro dono continua vivo: lease.ends_owner false</translation>
    </message>
    <message>
        <source>Restate</source>
        <translation>Restate</translation>
    </message>
    <message>
        <source>A second request with the same key waits for the first and gets the same answer. What is thrown is retried by the engine, which goes on from its journal; only what is final is stored.</source>
        <translation>Uma segunda requisição com a mesma chave espera a primeira e recebe a mesma resposta. O que é lançado é repetido pelo motor, que continua a partir do seu diário; só o que é final é armazenado.</translation>
    </message>
    <message>
        <source>@restatedev/restate-sdk 1.17.2, type texts: header idempotency-key, kept per service and handler for idempotencyRetention</source>
        <translation>@restatedev/restate-sdk 1.17.2, textos dos tipos: cabeçalho idempotency-key, guardado por serviço e handler durante idempotencyRetention</translation>
    </message>
    <message>
        <source>docs.restate.dev, invocations: a request with a key in use attaches to the running invocation and gets its response</source>
        <translation>docs.restate.dev, invocations: uma requisição com uma chave em uso se liga à invocação em curso e recebe sua resposta</translation>
    </message>
    <message>
        <source>A workflow&apos;s run handler answers &quot;Previously accepted&quot; instead; not played</source>
        <translation>O handler run de um workflow responde &quot;Previously accepted&quot; em vez disso; não reproduzido</translation>
    </message>
    <message>
        <source>Success and terminal errors are stored; other errors are retried by the engine while the caller waits, here she is told 500 and the work goes on</source>
        <translation>Sucesso e erros terminais são armazenados; outros erros são repetidos pelo motor enquanto quem chamou espera; aqui a cliente recebe 500 e o trabalho continua</translation>
    </message>
    <message>
        <source>Without a key every request is an invocation of its own</source>
        <translation>Sem chave, toda requisição é uma invocação própria</translation>
    </message>
    <message>
        <source>The retention of a day, the times of recovery and the length of the wait are assumed</source>
        <translation>A retenção de um dia, os tempos de recuperação e a duração da espera são supostos</translation>
    </message>
    <message>
        <source>Work and key in one transaction</source>
        <translation>Trabalho e chave em uma transação</translation>
    </message>
    <message>
        <source>The order and its key are committed together or not at all; other services get a key derived from ours.</source>
        <translation>O pedido e sua chave são confirmados juntos ou não são; outros serviços recebem uma chave derivada da nossa.</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j: the row lock, and work and completion in one database transaction</source>
        <translation>transferwise/idempotence4j: a trava da linha, e trabalho e conclusão em uma só transação do banco de dados</translation>
    </message>
    <message>
        <source>Lease, fingerprint, statuses, downstream key and retention are our choices around that design</source>
        <translation>Concessão, impressão digital, status, chave para os serviços seguintes e retenção são escolhas nossas em torno desse projeto</translation>
    </message>
    <message>
        <source>Its limits: the charge is another system&apos;s, and is not rolled back with our transaction (P. Helland, Life beyond Distributed Transactions, 2007); nobody comes to finish what an owner has left, so a charge may stay without its cake and a claim without its end; and after 24 h both we and the payment have forgotten the key, so that a request which comes later is a new order</source>
        <translation>Seus limites: a cobrança é de outro sistema e não é revertida com nossa transação (P. Helland, Life beyond Distributed Transactions, 2007); ninguém vem concluir o que um dono deixou, de modo que uma cobrança pode ficar sem seu bolo e uma reserva sem seu fim; e depois de 24 h tanto nós quanto o pagamento esquecemos a chave, de modo que uma requisição que vem mais tarde é um novo pedido</translation>
    </message>
    <message>
        <source>Azure Service Bus duplicate detection</source>
        <translation>Detecção de duplicatas do Azure Service Bus</translation>
    </message>
    <message>
        <source>Takes every MessageId once in ten minutes, whatever is in the message, and says yes to every repeat. A consumer that outlasts its lock shares the message with the next.</source>
        <translation>Aceita cada MessageId uma vez em dez minutos, o que quer que esteja na mensagem, e diz sim a toda repetição. Um consumidor que ultrapassa sua trava divide a mensagem com o próximo.</translation>
    </message>
    <message>
        <source>learn.microsoft.com, duplicate detection: only the MessageId (with the partition key) is looked at; sending a duplicate succeeds and the message is dropped</source>
        <translation>learn.microsoft.com, duplicate detection: só o MessageId (com a chave de partição) é examinado; enviar uma duplicata dá certo e a mensagem é descartada</translation>
    </message>
    <message>
        <source>Azure Resource Manager, duplicateDetectionHistoryTimeWindow: 10 minutes by default, 20 s to 7 days; one page of the .NET documentation says 1 minute</source>
        <translation>Azure Resource Manager, duplicateDetectionHistoryTimeWindow: 10 minutos por padrão, de 20 s a 7 dias; uma página da documentação do .NET diz 1 minuto</translation>
    </message>
    <message>
        <source>Service Bus, peek lock: 1 min by default, then the message is delivered again</source>
        <translation>Service Bus, peek lock: 1 min por padrão, depois a mensagem é entregue de novo</translation>
    </message>
    <message>
        <source>The work is the consumer&apos;s: lease, keep_claim and completer_after. A message that is given back comes back at once; here when its lock would have ended</source>
        <translation>O trabalho é do consumidor: lease, keep_claim e completer_after. Uma mensagem que é devolvida volta na hora; aqui, quando sua trava teria acabado</translation>
    </message>
    <message>
        <source>The client repeats a send that was not answered, and the id makes that harmless: resolve</source>
        <translation>O cliente repete um envio que não foi respondido, e o id torna isso inofensivo: resolve</translation>
    </message>
    <message>
        <source>The clients&apos; automatic renewal of locks and the dead-letter queue are not modelled</source>
        <translation>A renovação automática das travas pelos clientes e a fila de mensagens mortas não são modeladas</translation>
    </message>
    <message>
        <source>SQS FIFO</source>
        <translation>SQS FIFO</translation>
    </message>
    <message>
        <source>Takes every message once in five minutes, whatever is in it, and says yes to every repeat. A consumer that outlasts the visibility timeout shares the message with the next.</source>
        <translation>Aceita cada mensagem uma vez em cinco minutos, o que quer que esteja nela, e diz sim a toda repetição. Um consumidor que ultrapassa o visibility timeout divide a mensagem com o próximo.</translation>
    </message>
    <message>
        <source>Amazon SQS, exactly-once processing with FIFO queues: deduplication id of up to 128 characters, window of 5 minutes, duplicates accepted and not delivered</source>
        <translation>Amazon SQS, processamento exatamente uma vez com filas FIFO: id de deduplicação de até 128 caracteres, janela de 5 minutos, duplicatas aceitas e não entregues</translation>
    </message>
    <message>
        <source>A duplicate gets the original MessageId back, according to the maintainers of emulators</source>
        <translation>Uma duplicata recebe de volta o MessageId original, segundo os mantenedores de emuladores</translation>
    </message>
    <message>
        <source>A queue is a scope by use case; a message group in high-throughput mode would be the scope group</source>
        <translation>Uma fila é um escopo por caso de uso; um grupo de mensagens no modo de alta vazão seria o escopo group</translation>
    </message>
    <message>
        <source>A message that is not deleted when its visibility timeout of 30 s by default is over is delivered again, also where its consumer is only slow (ReceiveRequestAttemptId)</source>
        <translation>Uma mensagem que não é excluída quando acaba seu visibility timeout, por padrão de 30 s, é entregue de novo, também onde seu consumidor só é lento (ReceiveRequestAttemptId)</translation>
    </message>
    <message>
        <source>The work is the consumer&apos;s: the sender is answered once the message is accepted. Lease, keep_claim, completer_after and takeover by the completer play the visibility timeout</source>
        <translation>O trabalho é do consumidor: o remetente é respondido assim que a mensagem é aceita. Lease, keep_claim, completer_after e a retomada pelo finalizador fazem o papel do visibility timeout</translation>
    </message>
    <message>
        <source>The SDK repeats a send that was not answered, and the id makes that harmless: resolve</source>
        <translation>O SDK repete um envio que não foi respondido, e o id torna isso inofensivo: resolve</translation>
    </message>
    <message>
        <source>The window only keeps a message from being sent twice: nothing keeps the consumer from working on one delivery and on the next</source>
        <translation>A janela só impede que uma mensagem seja enviada duas vezes: nada impede o consumidor de trabalhar em uma entrega e na próxima</translation>
    </message>
    <message>
        <source>Step Functions Standard, with Retry</source>
        <translation>Step Functions Standard, com Retry</translation>
    </message>
    <message>
        <source>A workflow whose states have Retry: a state whose worker died is run again, and what it had done is done again.</source>
        <translation>Um workflow cujos estados têm Retry: um estado cujo worker morreu é executado de novo, e o que ele tinha feito é feito de novo.</translation>
    </message>
    <message>
        <source>AWS Step Functions, StartExecution: idempotent by name and input while running, 400 ExecutionAlreadyExists otherwise, names of up to 80 characters, within account and region, free again after 90 days</source>
        <translation>AWS Step Functions, StartExecution: idempotente por nome e entrada enquanto roda, 400 ExecutionAlreadyExists do contrário, nomes de até 80 caracteres, dentro da conta e da região, livres de novo depois de 90 dias</translation>
    </message>
    <message>
        <source>AWS Step Functions, error handling: a state with Retry is run again after States.TaskFailed or States.HeartbeatTimeout, from that state on: atomic_phases, resume, and a lease with heartbeat. HeartbeatSeconds of 5 s and the time until a state is run again are assumed</source>
        <translation>AWS Step Functions, error handling: um estado com Retry é executado de novo depois de States.TaskFailed ou States.HeartbeatTimeout, desse estado em diante: atomic_phases, resume, e uma concessão com heartbeat. HeartbeatSeconds de 5 s e o tempo até que um estado rode de novo são supostos</translation>
    </message>
    <message>
        <source>A state machine is a use case; the service that runs the state again is the completer</source>
        <translation>Uma máquina de estados é um caso de uso; o serviço que executa o estado de novo é o finalizador</translation>
    </message>
    <message>
        <source>StartExecution answers a handle at once; here it answers when the work has ended, which a caller with patience cannot tell apart</source>
        <translation>StartExecution responde na hora com um identificador; aqui responde quando o trabalho terminou, o que um chamador paciente não consegue distinguir</translation>
    </message>
    <message>
        <source>A state&apos;s result is recorded when it has ended: a worker that dies in between has done what nobody knows of. What a state does outside is not fenced</source>
        <translation>O resultado de um estado é registrado quando ele terminou: um worker que morre no meio fez algo que ninguém sabe. O que um estado faz fora não é protegido por fencing</translation>
    </message>
    <message>
        <source>Step Functions Standard</source>
        <translation>Step Functions Standard</translation>
    </message>
    <message>
        <source>A workflow&apos;s name is its key: asking again returns the running execution, or an error once it has closed.</source>
        <translation>O nome de um workflow é sua chave: perguntar de novo devolve a execução em curso, ou um erro depois que ela foi fechada.</translation>
    </message>
    <message>
        <source>AWS Step Functions, choosing the workflow type: tasks are never run more than once, unless Retry is specified. So a worker that dies fails its execution, and one that stands still is waited for: no Retry, no TimeoutSeconds and no HeartbeatSeconds here</source>
        <translation>AWS Step Functions, choosing the workflow type: tarefas nunca rodam mais de uma vez, a menos que se especifique Retry. Assim, um worker que morre faz falhar sua execução, e por um que está parado se espera: sem Retry, TimeoutSeconds e HeartbeatSeconds aqui</translation>
    </message>
    <message>
        <source>A state machine is a use case; the service that learns of a worker&apos;s end and closes the execution is the completer, whose 1 s is assumed</source>
        <translation>Uma máquina de estados é um caso de uso; o serviço que fica sabendo do fim de um worker e fecha a execução é o finalizador, cujo 1 s é suposto</translation>
    </message>
    <message>
        <source>An execution that ended badly stays closed, so every end is stored. What a state does outside is not fenced</source>
        <translation>Uma execução que terminou mal fica fechada, portanto todo fim é armazenado. O que um estado faz fora não é protegido por fencing</translation>
    </message>
    <message>
        <source>Stripe v2</source>
        <translation>Stripe v2</translation>
    </message>
    <message>
        <source>A retry does not repeat a success, and continues what failed instead of repeating the failure. Keys are valid for thirty days.</source>
        <translation>Uma nova tentativa não repete um sucesso, e continua o que falhou em vez de repetir a falha. As chaves valem por trinta dias.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests of API v2: what succeeded is not repeated, what failed or partly failed is retried to completion, and an error says why if it cannot succeed</source>
        <translation>Stripe API reference, idempotent requests of API v2: o que deu certo não é repetido, o que falhou ou falhou em parte é repetido até a conclusão, e um erro diz por que não pode dar certo</translation>
    </message>
    <message>
        <source>Stripe API v2 overview: 30 days</source>
        <translation>Stripe API v2 overview: 30 dias</translation>
    </message>
    <message>
        <source>409, 400, claim, lease and fence as assumed for v1; that work is continued in phases is our reading of &quot;partly failed&quot;</source>
        <translation>409, 400, reserva, concessão e fence como se supõe para a v1; que o trabalho continue em fases é nossa leitura de &quot;partly failed&quot;</translation>
    </message>
    <message>
        <source>The official libraries make a key where none is given</source>
        <translation>As bibliotecas oficiais fazem uma chave onde nenhuma é dada</translation>
    </message>
    <message>
        <source>Stripe v1</source>
        <translation>Stripe v1</translation>
    </message>
    <message>
        <source>Every retry gets the answer of the first request again, errors included.</source>
        <translation>Toda nova tentativa recebe de novo a resposta da primeira requisição, erros incluídos.</translation>
    </message>
    <message>
        <source>Stripe API reference, idempotent requests: scope of a saved result, comparison of parameters, keys pruned once they are at least 24 h old</source>
        <translation>Stripe API reference, idempotent requests: escopo de um resultado salvo, comparação de parâmetros, chaves eliminadas depois de pelo menos 24 h</translation>
    </message>
    <message>
        <source>409 idempotency_key_in_use (stripity-stripe#564, the body as received; stripe-node 23.1.0 retries it), 400 for other parameters (stripe-ruby#503), the endpoint compared as well (stripe-ruby#598)</source>
        <translation>409 idempotency_key_in_use (stripity-stripe#564, o corpo como recebido; stripe-node 23.1.0 o repete), 400 para outros parâmetros (stripe-ruby#503), o endpoint também comparado (stripe-ruby#598)</translation>
    </message>
    <message>
        <source>Secondary sources for the scope</source>
        <translation>Fontes secundárias para o escopo</translation>
    </message>
    <message>
        <source>Errors are saved only once the endpoint has begun to execute; validation errors are not. Here every client error comes from the work itself</source>
        <translation>Erros só são salvos depois que o endpoint começou a executar; erros de validação não são. Aqui todo erro do cliente vem do próprio trabalho</translation>
    </message>
    <message>
        <source>How Stripe claims, leases and fences is not published: a conditional write with a lease is assumed</source>
        <translation>Como a Stripe reserva, concede e usa fencing não está publicado: supõe-se uma gravação condicional com uma concessão</translation>
    </message>
    <message>
        <source>Temporal, default policies</source>
        <translation>Temporal, políticas padrão</translation>
    </message>
    <message>
        <source>One open execution per workflow id; a closed one does not keep the id, and the same id runs again. After a crash the workflow goes on from its history, and the activity that was under way runs again.</source>
        <translation>Uma execução aberta por workflow id; uma fechada não retém o id, e o mesmo id roda de novo. Depois de uma queda o workflow continua a partir do seu histórico, e a atividade que estava em curso roda de novo.</translation>
    </message>
    <message>
        <source>@temporalio/common 1.24.0, workflow-options: WorkflowIdReusePolicy ALLOW_DUPLICATE is the default, WorkflowIdConflictPolicy FAIL raises WorkflowExecutionAlreadyStartedError</source>
        <translation>@temporalio/common 1.24.0, workflow-options: WorkflowIdReusePolicy ALLOW_DUPLICATE é o padrão, WorkflowIdConflictPolicy FAIL lança WorkflowExecutionAlreadyStartedError</translation>
    </message>
    <message>
        <source>docs.temporal.io, Workflow Id: unique among the open executions of a namespace; the input is not compared; activities run at least once</source>
        <translation>docs.temporal.io, Workflow Id: único entre as execuções abertas de um namespace; a entrada não é comparada; atividades rodam pelo menos uma vez</translation>
    </message>
    <message>
        <source>With REJECT_DUPLICATE an id stays taken for as long as the namespace keeps closed executions</source>
        <translation>Com REJECT_DUPLICATE um id fica ocupado enquanto o namespace guardar execuções fechadas</translation>
    </message>
    <message>
        <source>Every end frees the id at once, so the record is deleted; gRPC&apos;s ALREADY_EXISTS is shown as 409</source>
        <translation>Todo fim libera o id na hora, portanto o registro é excluído; o ALREADY_EXISTS do gRPC é mostrado como 409</translation>
    </message>
    <message>
        <source>The cake is baked with the end of its activity; the charge, which is made outside, happens again when its activity does</source>
        <translation>O bolo é assado com o fim de sua atividade; a cobrança, feita fora, acontece de novo quando sua atividade acontece</translation>
    </message>
    <message>
        <source>Activities are retried without a limit by default; here what is thrown fails the workflow, as an error that is not retryable does</source>
        <translation>Por padrão as atividades são repetidas sem limite; aqui o que é lançado faz falhar o workflow, como faz um erro que não permite nova tentativa</translation>
    </message>
    <message>
        <source>The times of recovery are assumed: a lease with heartbeat, and completer_after</source>
        <translation>Os tempos de recuperação são supostos: uma concessão com heartbeat, e completer_after</translation>
    </message>
    <message>
        <source>Universal Commerce Protocol</source>
        <translation>Universal Commerce Protocol</translation>
    </message>
    <message>
        <source>Another body under the same key gets 409, the status that others use while the first request is at work.</source>
        <translation>Outro corpo sob a mesma chave recebe 409, o status que outros usam enquanto a primeira requisição está trabalhando.</translation>
    </message>
    <message>
        <source>Universal Commerce Protocol 2026-04-08, REST: 409 for another body under the same key, told by the SHA-256 of the raw body; over MCP the error is -32000</source>
        <translation>Universal Commerce Protocol 2026-04-08, REST: 409 para outro corpo sob a mesma chave, reconhecido pelo SHA-256 do corpo bruto; por MCP o erro é -32000</translation>
    </message>
    <message>
        <source>Over MCP the body holds the JSON-RPC id, which varies with each try, so that a retry may look like another request (issues 664 and 782); not played</source>
        <translation>Por MCP o corpo contém o id JSON-RPC, que varia a cada tentativa, de modo que uma nova tentativa pode parecer outra requisição (issues 664 e 782); não reproduzido</translation>
    </message>
    <message>
        <source>Bodies are compared in canonical form here, so that another spelling of the same JSON is no other body</source>
        <translation>Aqui os corpos são comparados em forma canônica, de modo que outra grafia do mesmo JSON não é outro corpo</translation>
    </message>
    <message>
        <source>A missing key, a request in progress, errors and retention are not said: our assumptions</source>
        <translation>Uma chave ausente, uma requisição em andamento, erros e retenção não são ditos: suposições nossas</translation>
    </message>
    <message>
        <source>The same again, later</source>
        <translation>O mesmo de novo, mais tarde</translation>
    </message>
    <message>
        <source>Adrienne orders the same cake again after an hour, a day and a week, and wants each of them.</source>
        <translation>Adrienne pede o mesmo bolo de novo depois de uma hora, de um dia e de uma semana, e quer cada um deles.</translation>
    </message>
    <message>
        <source>The changed order</source>
        <translation>O pedido alterado</translation>
    </message>
    <message>
        <source>The reply is lost; the customer changes the cake in the form and sends it again: another order, and perhaps the same key.</source>
        <translation>A resposta se perde; a cliente muda o bolo no formulário e o envia de novo: outro pedido, e talvez a mesma chave.</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Relógios desacertados</translation>
    </message>
    <message>
        <source>The second API process&apos;s clock is two minutes ahead: it may take a live lease for one that is over.</source>
        <translation>O relógio do segundo processo da API está dois minutos adiantado: ele pode tomar uma concessão viva por uma que já acabou.</translation>
    </message>
    <message>
        <source>The consumer fails</source>
        <translation>O consumidor falha</translation>
    </message>
    <message>
        <source>Operation and reply succeed, and the page is gone at the moment the reply arrives.</source>
        <translation>Operação e resposta dão certo, e a página já não existe no momento em que a resposta chega.</translation>
    </message>
    <message>
        <source>Crash after the claim</source>
        <translation>Queda depois da reserva</translation>
    </message>
    <message>
        <source>The API process dies when it has the key and nothing else. Who finishes, and when?</source>
        <translation>O processo da API morre quando tem a chave e nada mais. Quem conclui, e quando?</translation>
    </message>
    <message>
        <source>Crash after the work</source>
        <translation>Queda depois do trabalho</translation>
    </message>
    <message>
        <source>The API process dies when the work is done and the record is not written.</source>
        <translation>O processo da API morre quando o trabalho está feito e o registro não foi gravado.</translation>
    </message>
    <message>
        <source>Double tap</source>
        <translation>Toque duplo</translation>
    </message>
    <message>
        <source>Two taps on the button, 30 ms apart: two requests for one cake, at two API processes.</source>
        <translation>Dois toques no botão, com 30 ms de intervalo: duas requisições para um só bolo, em dois processos da API.</translation>
    </message>
    <message>
        <source>The late retry</source>
        <translation>A nova tentativa tardia</translation>
    </message>
    <message>
        <source>The reply is lost, and the customer tries again only when the record&apos;s retention is over.</source>
        <translation>A resposta se perde, e a cliente só tenta de novo quando a retenção do registro acabou.</translation>
    </message>
    <message>
        <source>The operation fails</source>
        <translation>A operação falha</translation>
    </message>
    <message>
        <source>The work throws before anything has happened, and the reply about it is lost as well.</source>
        <translation>O trabalho lança uma exceção antes que algo aconteça, e a resposta sobre isso também se perde.</translation>
    </message>
    <message>
        <source>The refactored key</source>
        <translation>A chave refatorada</translation>
    </message>
    <message>
        <source>Between order and retry a new version of the API goes live, in which the function has another name.</source>
        <translation>Entre o pedido e a nova tentativa entra no ar uma nova versão da API, em que a função tem outro nome.</translation>
    </message>
    <message>
        <source>The reply fails</source>
        <translation>A resposta falha</translation>
    </message>
    <message>
        <source>The operation succeeds, the reply is lost, the customer tries again.</source>
        <translation>A operação dá certo, a resposta se perde, a cliente tenta de novo.</translation>
    </message>
    <message>
        <source>The same retry, later</source>
        <translation>A mesma nova tentativa, mais tarde</translation>
    </message>
    <message>
        <source>The replies to three customers are lost. They send the same order again after an hour, a day and a week; each wants one cake.</source>
        <translation>As respostas a três clientes se perdem. Eles enviam o mesmo pedido de novo depois de uma hora, de um dia e de uma semana; cada um quer um bolo.</translation>
    </message>
    <message>
        <source>The slow owner</source>
        <translation>O dono lento</translation>
    </message>
    <message>
        <source>The owner of the key stalls for 90 seconds, loses its lease, and comes back as if nothing had happened.</source>
        <translation>O dono da chave fica parado por 90 segundos, perde sua concessão e volta como se nada tivesse acontecido.</translation>
    </message>
    <message>
        <source>The store&apos;s answer is lost</source>
        <translation>A resposta do armazenamento se perde</translation>
    </message>
    <message>
        <source>The store does what it was asked, and its answer never reaches the API.</source>
        <translation>O armazenamento faz o que lhe foi pedido, e sua resposta nunca chega à API.</translation>
    </message>
    <message>
        <source>The tunnel</source>
        <translation>O túnel</translation>
    </message>
    <message>
        <source>Adrienne orders a cake on the train. The reply is lost in a tunnel, she sees an error and orders again.</source>
        <translation>Adrienne pede um bolo no trem. A resposta se perde em um túnel, ela vê um erro e pede de novo.</translation>
    </message>
    <message>
        <source>A good day, so far</source>
        <translation>Um bom dia, até agora</translation>
    </message>
    <message>
        <source>Adrienne orders a carrot cake. The order is placed and processed.</source>
        <translation>Adrienne pede um bolo de cenoura. O pedido é feito e processado.</translation>
    </message>
    <message>
        <source>Her train enters a tunnel before the reply is back. The reply is lost; the website waits, and gives up. Did it work? She does not know.</source>
        <translation>O trem dela entra em um túnel antes que a resposta volte. A resposta se perde; o site espera e desiste. Deu certo? Ela não sabe.</translation>
    </message>
    <message>
        <source>She orders again</source>
        <translation>Ela pede de novo</translation>
    </message>
    <message>
        <source>Out of the tunnel, she orders once more. Whether that is a second cake is decided by the API, its idempotency layer and its store.</source>
        <translation>Fora do túnel, ela pede mais uma vez. Se isso é um segundo bolo, decidem a API, sua camada de idempotência e seu armazenamento.</translation>
    </message>
    <message>
        <source>Two cakes wanted</source>
        <translation>Dois bolos desejados</translation>
    </message>
    <message>
        <source>Adrienne wants two carrot cakes for two parties, and orders them one after the other.</source>
        <translation>Adrienne quer dois bolos de cenoura para duas festas e os pede um depois do outro.</translation>
    </message>
    <message>
        <source>Two customers, one key</source>
        <translation>Dois clientes, uma chave</translation>
    </message>
    <message>
        <source>Adrienne and Bruno order different cakes from apps that make the same key.</source>
        <translation>Adrienne e Bruno pedem bolos diferentes em aplicativos que fazem a mesma chave.</translation>
    </message>
    <message>
        <source>Intent and attempt number</source>
        <translation>Intenção e número da tentativa</translation>
    </message>
    <message>
        <source>A good id of the order, with the number of the attempt behind it.</source>
        <translation>Um bom id do pedido, com o número da tentativa atrás.</translation>
    </message>
    <message>
        <source>Attempt 2 has another key: a duplicate.</source>
        <translation>A tentativa 2 tem outra chave: uma duplicata.</translation>
    </message>
    <message>
        <source>Customer and cake</source>
        <translation>Cliente e bolo</translation>
    </message>
    <message>
        <source>A natural key without time or sequence.</source>
        <translation>Uma chave natural, sem tempo nem sequência.</translation>
    </message>
    <message>
        <source>The same cake again next week is merged; a retry after retention is a duplicate.</source>
        <translation>O mesmo bolo de novo na semana que vem é misturado; uma nova tentativa depois da retenção é uma duplicata.</translation>
    </message>
    <message>
        <source>Counter on the device</source>
        <translation>Contador no aparelho</translation>
    </message>
    <message>
        <source>Customer and a number that counts up, kept by the app.</source>
        <translation>Cliente e um número que vai subindo, guardado pelo aplicativo.</translation>
    </message>
    <message>
        <source>After a reinstall the counter starts again: a new order meets an old key.</source>
        <translation>Depois de uma reinstalação o contador recomeça: um pedido novo encontra uma chave antiga.</translation>
    </message>
    <message>
        <source>UUID per form</source>
        <translation>UUID por formulário</translation>
    </message>
    <message>
        <source>The key is made when the page is loaded and stays in the form.</source>
        <translation>A chave é feita quando a página é carregada e fica no formulário.</translation>
    </message>
    <message>
        <source>A changed order goes out under the old key: refused, or answered with the old cake.</source>
        <translation>Um pedido alterado sai sob a chave antiga: é recusado, ou respondido com o bolo antigo.</translation>
    </message>
    <message>
        <source>UUID per intent, in memory</source>
        <translation>UUID por intenção, em memória</translation>
    </message>
    <message>
        <source>The right key, kept in the page.</source>
        <translation>A chave certa, guardada na página.</translation>
    </message>
    <message>
        <source>After a reload the page makes another: a duplicate.</source>
        <translation>Depois de recarregar, a página faz outra: uma duplicata.</translation>
    </message>
    <message>
        <source>One UUID for good</source>
        <translation>Um UUID para sempre</translation>
    </message>
    <message>
        <source>The key is kept after success and used for the next order.</source>
        <translation>A chave é mantida depois do sucesso e usada para o próximo pedido.</translation>
    </message>
    <message>
        <source>The next cake is never baked.</source>
        <translation>O próximo bolo nunca é assado.</translation>
    </message>
    <message>
        <source>Numbers run together</source>
        <translation>Números emendados</translation>
    </message>
    <message>
        <source>Customer number and cake number, without anything between them.</source>
        <translation>Número do cliente e número do bolo, sem nada entre eles.</translation>
    </message>
    <message>
        <source>Customer 1 with cake 23 is customer 12 with cake 3.</source>
        <translation>O cliente 1 com o bolo 23 é o cliente 12 com o bolo 3.</translation>
    </message>
    <message>
        <source>Hash of the payload</source>
        <translation>Hash do conteúdo</translation>
    </message>
    <message>
        <source>What is the same is the same order.</source>
        <translation>O que é igual é o mesmo pedido.</translation>
    </message>
    <message>
        <source>Two identical cakes for two parties are merged.</source>
        <translation>Dois bolos idênticos para duas festas são misturados.</translation>
    </message>
    <message>
        <source>New UUID after any error</source>
        <translation>Novo UUID depois de qualquer erro</translation>
    </message>
    <message>
        <source>The key is discarded whenever something went wrong.</source>
        <translation>A chave é descartada sempre que algo deu errado.</translation>
    </message>
    <message>
        <source>The error may have come after the charge: a duplicate.</source>
        <translation>O erro pode ter vindo depois da cobrança: uma duplicata.</translation>
    </message>
    <message>
        <source>Hash of the whole request</source>
        <translation>Hash da requisição inteira</translation>
    </message>
    <message>
        <source>The hash takes in the headers, request id and all.</source>
        <translation>O hash abrange os cabeçalhos, com o id da requisição e tudo.</translation>
    </message>
    <message>
        <source>Every request has an id of its own: a duplicate.</source>
        <translation>Cada requisição tem um id próprio: uma duplicata.</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Feita pelo servidor</translation>
    </message>
    <message>
        <source>The server gives every request a key and returns it with the answer.</source>
        <translation>O servidor dá uma chave a cada requisição e a devolve com a resposta.</translation>
    </message>
    <message>
        <source>When the answer is lost the client never learns the key: a duplicate.</source>
        <translation>Quando a resposta se perde, o cliente nunca fica sabendo da chave: uma duplicata.</translation>
    </message>
    <message>
        <source>order-1, order-2 …</source>
        <translation>order-1, order-2 …</translation>
    </message>
    <message>
        <source>Every customer&apos;s app counts for itself, and nothing says whose order it is.</source>
        <translation>O aplicativo de cada cliente conta por si, e nada diz de quem é o pedido.</translation>
    </message>
    <message>
        <source>Two customers send the same key: one gets the other&apos;s answer, unless the server scopes keys by customer.</source>
        <translation>Dois clientes enviam a mesma chave: um recebe a resposta do outro, a menos que o servidor separe as chaves por cliente.</translation>
    </message>
    <message>
        <source>UUID per intent, for 5 minutes</source>
        <translation>UUID por intenção, por 5 minutos</translation>
    </message>
    <message>
        <source>The client forgets the key after five minutes.</source>
        <translation>O cliente esquece a chave depois de cinco minutos.</translation>
    </message>
    <message>
        <source>A tunnel that is longer than the window: a duplicate.</source>
        <translation>Um túnel mais longo que a janela: uma duplicata.</translation>
    </message>
    <message>
        <source>Customer, cake and minute</source>
        <translation>Cliente, bolo e minuto</translation>
    </message>
    <message>
        <source>The time is rounded to the minute, so that a quick retry meets the same key.</source>
        <translation>O tempo é arredondado para o minuto, de modo que uma nova tentativa rápida encontra a mesma chave.</translation>
    </message>
    <message>
        <source>A retry over the minute is a duplicate; two real orders within it are merged.</source>
        <translation>Uma nova tentativa depois da virada do minuto é uma duplicata; dois pedidos de verdade dentro dele são misturados.</translation>
    </message>
    <message>
        <source>Payload and timestamp</source>
        <translation>Conteúdo e marca de tempo</translation>
    </message>
    <message>
        <source>A hash of the payload in which the time of sending stands, to the millisecond.</source>
        <translation>Um hash do conteúdo em que consta o momento do envio, com precisão de milissegundo.</translation>
    </message>
    <message>
        <source>A retry comes at another time: a duplicate.</source>
        <translation>Uma nova tentativa vem em outro momento: uma duplicata.</translation>
    </message>
    <message>
        <source>Hash of unordered JSON</source>
        <translation>Hash de JSON não ordenado</translation>
    </message>
    <message>
        <source>The payload is hashed as text, and its members have no fixed order.</source>
        <translation>O hash é do conteúdo como texto, e seus membros não têm ordem fixa.</translation>
    </message>
    <message>
        <source>The same order is written differently the next time: a duplicate.</source>
        <translation>O mesmo pedido é escrito de outro modo na vez seguinte: uma duplicata.</translation>
    </message>
    <message>
        <source>UUID per intent, and downstream</source>
        <translation>UUID por intenção, também para os serviços seguintes</translation>
    </message>
    <message>
        <source>As UUID per intent; the payment service gets a key derived from it, so that it recognises a repeated charge.</source>
        <translation>Como o UUID por intenção; o serviço de pagamento recebe uma chave derivada dela, de modo que reconhece uma cobrança repetida.</translation>
    </message>
    <message>
        <source>New UUID per request</source>
        <translation>Novo UUID por requisição</translation>
    </message>
    <message>
        <source>The key is made inside the retry loop.</source>
        <translation>A chave é feita dentro do laço de novas tentativas.</translation>
    </message>
    <message>
        <source>Every retry is a new operation: a duplicate.</source>
        <translation>Cada nova tentativa é uma operação nova: uma duplicata.</translation>
    </message>
    <message>
        <source>UUID per intent</source>
        <translation>UUID por intenção</translation>
    </message>
    <message>
        <source>Made when the customer decides, stored before anything is sent, discarded on a final answer.</source>
        <translation>Feita quando a cliente decide, armazenada antes que algo seja enviado, descartada diante de uma resposta final.</translation>
    </message>
    <message>
        <source>AWS standard, 2026</source>
        <translation>AWS padrão, 2026</translation>
    </message>
    <message>
        <source>The standard retry mode of 2026: 50 ms base, 1 s when throttled, full jitter, 3 attempts, a quota of 500 tokens at 14 a retry (5 when throttled), the server&apos;s hint followed up to 5 s.</source>
        <translation>O modo padrão de novas tentativas de 2026: base de 50 ms, 1 s sob limitação, jitter total, 3 tentativas, uma cota de 500 fichas a 14 por nova tentativa (5 sob limitação), a indicação do servidor seguida até 5 s.</translation>
    </message>
    <message>
        <source>AWS standard, before 2026</source>
        <translation>AWS padrão, antes de 2026</translation>
    </message>
    <message>
        <source>The standard retry mode of the AWS SDKs as it was: 1 s base, full jitter, 3 attempts, a quota of 500 tokens at 5 a retry (10 after a time-out).</source>
        <translation>O modo padrão de novas tentativas dos SDKs da AWS como era: base de 1 s, jitter total, 3 tentativas, uma cota de 500 fichas a 5 por nova tentativa (10 após o tempo limite).</translation>
    </message>
    <message>
        <source>3 attempts, 2 s apart</source>
        <translation>3 tentativas, a cada 2 s</translation>
    </message>
    <message>
        <source>The simplest automatic retry: the same wait each time, so that many clients retry together.</source>
        <translation>A nova tentativa automática mais simples: a mesma espera todas as vezes, de modo que muitos clientes tentam de novo juntos.</translation>
    </message>
    <message>
        <source>3 attempts, full jitter</source>
        <translation>3 tentativas, jitter total</translation>
    </message>
    <message>
        <source>Exponential backoff, each wait drawn anew between nothing and its bound: retries of many clients spread out.</source>
        <translation>Backoff exponencial, cada espera sorteada de novo entre nada e seu limite: as novas tentativas de muitos clientes se espalham.</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Sem novas tentativas</translation>
    </message>
    <message>
        <source>One request; whoever wants another taps again.</source>
        <translation>Uma requisição; quem quiser outra toca de novo.</translation>
    </message>
    <message>
        <source>arun0009/idempotent</source>
        <translation>arun0009/idempotent</translation>
    </message>
    <message>
        <source>One record per key and process, with an expiry in seconds and no lease.</source>
        <translation>Um registro por chave e processo, com uma expiração em segundos e sem concessão.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos.</translation>
    </message>
    <message>
        <source>Retention counts from the claim: a completed record keeps the expiry of its claim.</source>
        <translation>A retenção conta a partir da reserva: um registro concluído mantém a expiração da sua reserva.</translation>
    </message>
    <message>
        <source>There is no lease: a record in progress blocks its key until it expires, or until a caller that waited for it in vain removes it.</source>
        <translation>Não há concessão: um registro em andamento bloqueia sua chave até expirar, ou até que um chamador que esperou por ele em vão o remova.</translation>
    </message>
    <message>
        <source>removing.in_progress: what a completion does after its record was removed was not looked at</source>
        <translation>removing.in_progress: o que uma conclusão faz depois que seu registro foi removido não foi examinado</translation>
    </message>
    <message>
        <source>There is a response, which this library writes.</source>
        <translation>Há response, que esta biblioteca grava.</translation>
    </message>
    <message>
        <source>arun0009/idempotent, the DynamoDB repository</source>
        <translation>arun0009/idempotent, o repositório DynamoDB</translation>
    </message>
    <message>
        <source>One partition per use case; the sort key is the MD5 of the input, and all times are milliseconds.</source>
        <translation>Uma partição por caso de uso; a chave de classificação é o MD5 da entrada, e todos os tempos são milissegundos.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; where the record is still gone when the first one completes, that fails with &quot;Unable to remove idempotency key&quot;, and the example wrapper deletes the key again.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos; se o registro ainda não existir quando a primeira concluir, isso falha com &quot;Unable to remove idempotency key&quot;, e o wrapper de exemplo exclui a chave de novo.</translation>
    </message>
    <message>
        <source>The expiration is in milliseconds, and time to live counts seconds: DynamoDB never deletes these records, they stay until somebody does.</source>
        <translation>A expiração está em milissegundos, e o time to live conta segundos: o DynamoDB nunca exclui estes registros, eles ficam até que alguém o faça.</translation>
    </message>
    <message>
        <source>Retention counts from the claim: the completion does not set expiration again.</source>
        <translation>A retenção conta a partir da reserva: a conclusão não define expiration de novo.</translation>
    </message>
    <message>
        <source>There is no lease: a record in progress blocks its key until its expiration.</source>
        <translation>Não há concessão: um registro em andamento bloqueia sua chave até sua expiração.</translation>
    </message>
    <message>
        <source>%1 is the answer of the previous run: when bicatu claims an expired record again, it leaves the old answer in it.</source>
        <translation>%1 é a resposta da execução anterior: quando o bicatu reserva de novo um registro expirado, deixa nele a resposta antiga.</translation>
    </message>
    <message>
        <source>There is createdAt, which bicatu writes.</source>
        <translation>Há createdAt, que o bicatu grava.</translation>
    </message>
    <message>
        <source>The status is &quot;in progress&quot; with a space, as bicatu writes it.</source>
        <translation>O status é &quot;in progress&quot; com um espaço, como o bicatu o grava.</translation>
    </message>
    <message>
        <source>The sort key is 32 hexadecimal digits, an MD5.</source>
        <translation>A chave de classificação tem 32 dígitos hexadecimais, um MD5.</translation>
    </message>
    <message>
        <source>There is a fence, which bicatu does not have.</source>
        <translation>Há uma fence, que o bicatu não tem.</translation>
    </message>
    <message>
        <source>bicatu/idempotency, the DynamoDB adapter</source>
        <translation>bicatu/idempotency, o adaptador DynamoDB</translation>
    </message>
    <message>
        <source>DynamoDB developer guide, time to live: epoch seconds</source>
        <translation>DynamoDB developer guide, time to live: segundos desde a época</translation>
    </message>
    <message>
        <source>Brandur&apos;s idempotency keys</source>
        <translation>Chaves de idempotência de Brandur</translation>
    </message>
    <message>
        <source>A key per user with a recovery point, as in rocket-rides-atomic; also the table of Medusa v1, without the user.</source>
        <translation>Uma chave por usuário com um ponto de recuperação, como em rocket-rides-atomic; também a tabela do Medusa v1, sem o usuário.</translation>
    </message>
    <message>
        <source>The next request with the key begins at the first phase, and runs again what was committed already.</source>
        <translation>A próxima requisição com a chave começa na primeira fase e executa de novo o que já tinha sido confirmado.</translation>
    </message>
    <message>
        <source>Names of recovery points are the application&apos;s: only started and finished are fixed.</source>
        <translation>Os nomes dos pontos de recuperação são da aplicação: só started e finished são fixos.</translation>
    </message>
    <message>
        <source>The lock counts for 90 s, as in rocket-rides-atomic; the reaper deletes keys 72 h after created_at.</source>
        <translation>A trava vale por 90 s, como em rocket-rides-atomic; o coletor (reaper) exclui chaves 72 h depois de created_at.</translation>
    </message>
    <message>
        <source>fields.lease: the 90 s are those of rocket-rides-atomic, not looked up for Medusa</source>
        <translation>fields.lease: os 90 s são os de rocket-rides-atomic, não conferidos para o Medusa</translation>
    </message>
    <message>
        <source>tables: the name of Medusa&apos;s table was not looked up</source>
        <translation>tables: o nome da tabela do Medusa não foi conferido</translation>
    </message>
    <message>
        <source>%1 is set although the key is finished: it should have been cleared.</source>
        <translation>%1 está preenchido embora a chave esteja concluída: deveria ter sido limpo.</translation>
    </message>
    <message>
        <source>%1 is empty: nobody works on it, and it goes on from its recovery point with the next retry.</source>
        <translation>%1 está vazio: ninguém trabalha nela, e ela continua do seu ponto de recuperação com a próxima tentativa.</translation>
    </message>
    <message>
        <source>There is a user_id, as in rocket-rides-atomic.</source>
        <translation>Há um user_id, como em rocket-rides-atomic.</translation>
    </message>
    <message>
        <source>There is request_params, as in rocket-rides-atomic and Medusa.</source>
        <translation>Há request_params, como em rocket-rides-atomic e Medusa.</translation>
    </message>
    <message>
        <source>There is request_path, as in rocket-rides-atomic and Medusa.</source>
        <translation>Há request_path, como em rocket-rides-atomic e Medusa.</translation>
    </message>
    <message>
        <source>There is response_body, as in rocket-rides-atomic and Medusa.</source>
        <translation>Há response_body, como em rocket-rides-atomic e Medusa.</translation>
    </message>
    <message>
        <source>brandur/rocket-rides-atomic: the table, the completer and the reaper</source>
        <translation>brandur/rocket-rides-atomic: a tabela, o finalizador (completer) e o coletor (reaper)</translation>
    </message>
    <message>
        <source>Medusa v1, the idempotency key entity</source>
        <translation>Medusa v1, a entidade da chave de idempotência</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j</source>
        <translation>transferwise/idempotence4j</translation>
    </message>
    <message>
        <source>An action per key, type and client; work and completion are one transaction.</source>
        <translation>Uma ação por chave, tipo e cliente; trabalho e conclusão são uma só transação.</translation>
    </message>
    <message>
        <source>A second effect can start if its run is still under way and nothing holds the removal back: the row&apos;s lock does in PostgreSQL and MariaDB, SQLite has none. After a run that failed, the next retry makes the row anew, and nothing is lost.</source>
        <translation>Um segundo efeito pode começar se sua execução ainda estiver em curso e nada retiver a remoção: a trava da linha o faz no PostgreSQL e no MariaDB, o SQLite não tem. Depois de uma execução que falhou, a próxima tentativa cria a linha de novo, e nada se perde.</translation>
    </message>
    <message>
        <source>A pending row has no lease: whoever can lock it may run it again.</source>
        <translation>Uma linha pendente não tem concessão: quem conseguir travá-la pode executá-la de novo.</translation>
    </message>
    <message>
        <source>Retention is off unless it was turned on: rows stay for ever.</source>
        <translation>A retenção está desligada, a menos que tenha sido ligada: as linhas ficam para sempre.</translation>
    </message>
    <message>
        <source>removing.in_progress: inferred from its locking; SQLite has no locks of rows</source>
        <translation>removing.in_progress: deduzido das suas travas; o SQLite não tem travas de linhas</translation>
    </message>
    <message>
        <source>There is result_type, which idempotence4j writes.</source>
        <translation>Há result_type, que o idempotence4j grava.</translation>
    </message>
    <message>
        <source>There is last_run_at, which idempotence4j writes.</source>
        <translation>Há last_run_at, que o idempotence4j grava.</translation>
    </message>
    <message>
        <source>transferwise/idempotence4j, the schemas for PostgreSQL and MariaDB</source>
        <translation>transferwise/idempotence4j, os esquemas para PostgreSQL e MariaDB</translation>
    </message>
    <message>
        <source>josipmusa/idempotency4j</source>
        <translation>josipmusa/idempotency4j</translation>
    </message>
    <message>
        <source>A key with a lock that is extended while the work runs, and a failed state that may be taken over.</source>
        <translation>Uma chave com uma trava que é estendida enquanto o trabalho roda, e um estado de falha que pode ser assumido.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; there is no owner, so the first one may complete the record of the second.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos; não há dono, portanto a primeira pode concluir o registro da segunda.</translation>
    </message>
    <message>
        <source>The next retry runs again, as it may anyway: a failed key can be taken over at once.</source>
        <translation>A próxima tentativa roda de novo, como pode de qualquer modo: uma chave com falha pode ser assumida na hora.</translation>
    </message>
    <message>
        <source>There is lock_timeout_ms, which idempotency4j writes.</source>
        <translation>Há lock_timeout_ms, que o idempotency4j grava.</translation>
    </message>
    <message>
        <source>There is request_fingerprint, which idempotency4j writes.</source>
        <translation>Há request_fingerprint, que o idempotency4j grava.</translation>
    </message>
    <message>
        <source>josipmusa/idempotency4j, the JDBC schemas</source>
        <translation>josipmusa/idempotency4j, os esquemas JDBC</translation>
    </message>
    <message>
        <source>nestarc/idempotency</source>
        <translation>nestarc/idempotency</translation>
    </message>
    <message>
        <source>A key per endpoint with an owner&apos;s token, and a fingerprint of the body.</source>
        <translation>Uma chave por endpoint, com o token de um dono e uma impressão digital do corpo.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; the first one&apos;s answer is not stored, because that is conditional on its token.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos; a resposta da primeira não é armazenada, porque isso depende do seu token.</translation>
    </message>
    <message>
        <source>While a row is PROCESSING, expires_at is the end of its lease: after it the next request takes the key over. As long as no processingTtl is set, a lease is as long as the retention.</source>
        <translation>Enquanto uma linha está em PROCESSING, expires_at é o fim da sua concessão: depois disso a próxima requisição assume a chave. Enquanto não se define processingTtl, a concessão dura tanto quanto a retenção.</translation>
    </message>
    <message>
        <source>There is response_headers, as nestarc writes them.</source>
        <translation>Há response_headers, como o nestarc os grava.</translation>
    </message>
    <message>
        <source>The key begins with a method and a path, as nestarc writes it.</source>
        <translation>A chave começa com um método e um caminho, como o nestarc a grava.</translation>
    </message>
    <message>
        <source>nestarc/idempotency, the PostgreSQL schema</source>
        <translation>nestarc/idempotency, o esquema PostgreSQL</translation>
    </message>
    <message>
        <source>Our own records in DynamoDB: one item per scope and key, with lease and fence.</source>
        <translation>Nossos próprios registros no DynamoDB: um item por escopo e chave, com concessão e fence.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; the first one can no longer record its answer, because that is conditional on its claim.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos; a primeira não pode mais registrar sua resposta, porque isso depende da sua reserva.</translation>
    </message>
    <message>
        <source>The next retry runs again, as it may where the policy lets a failed key be tried again.</source>
        <translation>A próxima tentativa roda de novo, como pode onde a política permite tentar de novo uma chave com falha.</translation>
    </message>
    <message>
        <source>The expiration is expiresAt in seconds, rounded up, for time to live.</source>
        <translation>A expiração (expiration) é expiresAt em segundos, arredondada para cima, para o time to live.</translation>
    </message>
    <message>
        <source>Runs of the lab share a table: their scopes begin with &quot;lab&quot; and the run&apos;s id.</source>
        <translation>As execuções do laboratório compartilham uma tabela: seus escopos começam com &quot;lab&quot; e o id da execução.</translation>
    </message>
    <message>
        <source>These are the effects committed for a key, and no record of one: without them the key&apos;s effects can no longer be told.</source>
        <translation>Estes são os efeitos confirmados para uma chave, e não há registro de nenhum: sem eles não há mais como saber os efeitos da chave.</translation>
    </message>
    <message>
        <source>The scope stands as its SHA-256, because DynamoDB cannot hold it as it is.</source>
        <translation>O escopo está como seu SHA-256, porque o DynamoDB não o comporta como é.</translation>
    </message>
    <message>
        <source>The key stands as its SHA-256, because DynamoDB cannot hold it as it is.</source>
        <translation>A chave está como seu SHA-256, porque o DynamoDB não a comporta como é.</translation>
    </message>
    <message>
        <source>There is expiresAt beside expiration, as OneCake writes them.</source>
        <translation>Há expiresAt ao lado de expiration, como o OneCake os grava.</translation>
    </message>
    <message>
        <source>There is a fingerprint, as OneCake writes it.</source>
        <translation>Há um fingerprint, como o OneCake o grava.</translation>
    </message>
    <message>
        <source>There is an owner, as OneCake writes it.</source>
        <translation>Há um owner, como o OneCake o grava.</translation>
    </message>
    <message>
        <source>core/store/dynamodb/wire/dynamo_record.h</source>
        <translation>core/store/dynamodb/wire/dynamo_record.h</translation>
    </message>
    <message>
        <source>Our own records in SQLite: one row per scope and key, with lease and fence.</source>
        <translation>Nossos próprios registros no SQLite: uma linha por escopo e chave, com concessão e fence.</translation>
    </message>
    <message>
        <source>There is a recovery_point, as OneCake writes it.</source>
        <translation>Há um recovery_point, como o OneCake o grava.</translation>
    </message>
    <message>
        <source>There is last_replay_at, as OneCake writes it.</source>
        <translation>Há um last_replay_at, como o OneCake o grava.</translation>
    </message>
    <message>
        <source>resources/migrations/001_records_and_effects.sql</source>
        <translation>resources/migrations/001_records_and_effects.sql</translation>
    </message>
    <message>
        <source>One record per event: function and method, or a prefix, and an MD5 in hex; the result is JSON text.</source>
        <translation>Um registro por evento: função e método, ou um prefixo, e um MD5 em hexadecimal; o resultado é texto JSON.</translation>
    </message>
    <message>
        <source>A second execution can start now, so that there may be two effects; when the first one completes, it creates the record again, because it completes without a condition.</source>
        <translation>Uma segunda execução pode começar agora, de modo que pode haver dois efeitos; quando a primeira concluir, ela cria o registro de novo, porque conclui sem condição.</translation>
    </message>
    <message>
        <source>Within one record expiration is in seconds and in_progress_expiration in milliseconds.</source>
        <translation>Dentro de um registro, expiration está em segundos e in_progress_expiration em milissegundos.</translation>
    </message>
    <message>
        <source>Retention counts from the completion: Powertools sets expiration again when it completes a record.</source>
        <translation>A retenção conta a partir da conclusão: o Powertools define expiration de novo quando conclui um registro.</translation>
    </message>
    <message>
        <source>The names of all attributes can be chosen in the library&apos;s configuration.</source>
        <translation>Os nomes de todos os atributos podem ser escolhidos na configuração da biblioteca.</translation>
    </message>
    <message>
        <source>signature: the capital letter of a method is a habit, and no rule of the library</source>
        <translation>signature: a letra maiúscula de um método é um hábito, e não uma regra da biblioteca</translation>
    </message>
    <message>
        <source>%1 is left from the claim: Powertools keeps it when it completes the record, and it means nothing now.</source>
        <translation>%1 sobrou da reserva: o Powertools o mantém quando conclui o registro, e agora não significa nada.</translation>
    </message>
    <message>
        <source>It has no %1, so nobody may take it over before it expires: no Lambda context was registered, or no time was left.</source>
        <translation>Não tem %1, portanto ninguém pode assumi-lo antes que expire: nenhum contexto do Lambda foi registrado, ou não restava tempo.</translation>
    </message>
    <message>
        <source>The key ends with 32 hexadecimal digits, as Python, Java and .NET write the hash.</source>
        <translation>A chave termina com 32 dígitos hexadecimais, como Python, Java e .NET gravam o hash.</translation>
    </message>
    <message>
        <source>The key ends with 64 hexadecimal digits: SHA-256, chosen in place of MD5.</source>
        <translation>A chave termina com 64 dígitos hexadecimais: SHA-256, escolhido em lugar de MD5.</translation>
    </message>
    <message>
        <source>The key begins with function and method, as Java and .NET write it.</source>
        <translation>A chave começa com função e método, como Java e .NET a gravam.</translation>
    </message>
    <message>
        <source>The key begins with function, module and name, as Python writes it.</source>
        <translation>A chave começa com função, módulo e nome, como Python a grava.</translation>
    </message>
    <message>
        <source>The hash in the key is Base64, which only TypeScript writes.</source>
        <translation>O hash na chave é Base64, que só o TypeScript grava.</translation>
    </message>
    <message>
        <source>The result is a value of DynamoDB and no JSON text, which only TypeScript stores.</source>
        <translation>O resultado é um valor do DynamoDB e não um texto JSON, o que só o TypeScript armazena.</translation>
    </message>
    <message>
        <source>The method begins with a capital letter, as is usual in .NET.</source>
        <translation>O método começa com letra maiúscula, como é usual em .NET.</translation>
    </message>
    <message>
        <source>Lambda Powertools for .NET, with a sort key</source>
        <translation>Lambda Powertools for .NET, com uma chave de classificação</translation>
    </message>
    <message>
        <source>All records of a function share one partition, whose name is a constant.</source>
        <translation>Todos os registros de uma função compartilham uma partição, cujo nome é uma constante.</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-dotnet: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-dotnet: a camada DynamoDB do utilitário de idempotência</translation>
    </message>
    <message>
        <source>The name of the sort key is the user&apos;s; the documentation uses sort_key</source>
        <translation>O nome da chave de classificação é do usuário; a documentação usa sort_key</translation>
    </message>
    <message>
        <source>One record per event: function and method, and an MD5 in hex; the result is JSON text, or a text as it is.</source>
        <translation>Um registro por evento: função e método, e um MD5 em hexadecimal; o resultado é texto JSON, ou um texto como é.</translation>
    </message>
    <message>
        <source>signature: the small letter of a method is a habit, and no rule of the library</source>
        <translation>signature: a letra minúscula de um método é um hábito, e não uma regra da biblioteca</translation>
    </message>
    <message>
        <source>This row warms up the library before a snapshot (SnapStart) and protects nothing; it should have been deleted at once.</source>
        <translation>Esta linha aquece a biblioteca antes de um snapshot (SnapStart) e não protege nada; deveria ter sido excluída na hora.</translation>
    </message>
    <message>
        <source>The method begins with a small letter, as is usual in Java.</source>
        <translation>O método começa com letra minúscula, como é usual em Java.</translation>
    </message>
    <message>
        <source>The result is a text that is no JSON, as only Java stores it.</source>
        <translation>O resultado é um texto que não é JSON, como só o Java o armazena.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Java, with a sort key</source>
        <translation>Lambda Powertools for Java, com uma chave de classificação</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-java: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-java: a camada DynamoDB do utilitário de idempotência</translation>
    </message>
    <message>
        <source>One record per event: the function&apos;s name and an MD5 in hex; the result is JSON text.</source>
        <translation>Um registro por evento: o nome da função e um MD5 em hexadecimal; o resultado é texto JSON.</translation>
    </message>
    <message>
        <source>The documentation says COMPLETE and IN_PROGRESS in places; the code writes COMPLETED and INPROGRESS.</source>
        <translation>A documentação diz COMPLETE e IN_PROGRESS em alguns lugares; o código grava COMPLETED e INPROGRESS.</translation>
    </message>
    <message>
        <source>Lambda Powertools for Python, with a sort key</source>
        <translation>Lambda Powertools for Python, com uma chave de classificação</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-python: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-python: a camada DynamoDB do utilitário de idempotência</translation>
    </message>
    <message>
        <source>One record per event: the function&apos;s name and an MD5 in Base64; the result is a value of DynamoDB.</source>
        <translation>Um registro por evento: o nome da função e um MD5 em Base64; o resultado é um valor do DynamoDB.</translation>
    </message>
    <message>
        <source>The result is absent where the function returned undefined.</source>
        <translation>O resultado está ausente onde a função devolveu undefined.</translation>
    </message>
    <message>
        <source>The key ends with 24 characters of Base64, as only TypeScript writes the hash.</source>
        <translation>A chave termina com 24 caracteres de Base64, como só o TypeScript grava o hash.</translation>
    </message>
    <message>
        <source>The key ends with 44 characters of Base64: SHA-256, chosen in place of MD5.</source>
        <translation>A chave termina com 44 caracteres de Base64: SHA-256, escolhido em lugar de MD5.</translation>
    </message>
    <message>
        <source>The key begins with the function&apos;s name alone, as TypeScript writes it.</source>
        <translation>A chave começa só com o nome da função, como o TypeScript a grava.</translation>
    </message>
    <message>
        <source>The hash in the key is hexadecimal, which TypeScript does not write.</source>
        <translation>O hash na chave é hexadecimal, que o TypeScript não grava.</translation>
    </message>
    <message>
        <source>Lambda Powertools for TypeScript, with a sort key</source>
        <translation>Lambda Powertools for TypeScript, com uma chave de classificação</translation>
    </message>
    <message>
        <source>aws-powertools/powertools-lambda-typescript: the idempotency utility&apos;s DynamoDB layer</source>
        <translation>aws-powertools/powertools-lambda-typescript: a camada DynamoDB do utilitário de idempotência</translation>
    </message>
</context>
</TS>
