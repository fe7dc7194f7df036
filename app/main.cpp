// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/run_file.h"
#include "core/sim/run_report.h"
#include "core/sim/simulation.h"
#include "core/store/memory_store.h"
#include "core/model/policy_catalog.h"
#include "core/model/timeline_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <chrono>

using namespace onecake;
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto inputs = runOfScenario(QString::fromLocal8Bit(argv[1]));
    if(!inputs){ printf("%s\n", qPrintable(sentence(inputs.error()))); return 2; }
    if(argc>2){ auto p=loadPolicy(QString::fromLocal8Bit(argv[2])); if(!p){ printf("%s\n", qPrintable(sentence(p.error()))); return 2; } inputs->policy=std::make_shared<Policy>(*p);}
    auto once=[&](bool print){
    MemoryStore store; ScriptedChoices choices(allFaults(*inputs));
    Simulation sim(*inputs,&choices,&store);
    auto t=sim.runToEnd();
    if(print){ for(auto&e: sim.timeline().events()) printf("%s\n", QJsonDocument(toJson(e)).toJson(QJsonDocument::Compact).constData());
      for(auto&v: judge(sim.timeline())) printf("%s %s %s\n", qPrintable(nameOf(v.name)), qPrintable(nameOf(v.state)), qPrintable(v.why));
      printf("%s %s\n", qPrintable(summaryOf(outcomeOf(sim.timeline()))), qPrintable(identityOf(sim.timeline()))); } };
    once(true);
    auto a=std::chrono::steady_clock::now();
    for(int i=0;i<5000;++i) once(false);
    auto b=std::chrono::steady_clock::now();
    printf("%.1f us per run\n", std::chrono::duration<double,std::micro>(b-a).count()/5000);
    return 0;
}
