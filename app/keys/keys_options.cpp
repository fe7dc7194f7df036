// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const std::vector<KeysAction> writing{KeysAction::Purge,   KeysAction::Resume, KeysAction::Restore,
                                      KeysAction::Release, KeysAction::Extend, KeysAction::Note,
                                      KeysAction::Undo,    KeysAction::Redo,   KeysAction::Import,
                                      KeysAction::Copy,    KeysAction::Trash};
const std::vector<KeysAction> querying{KeysAction::List,  KeysAction::Show,   KeysAction::Count,
                                       KeysAction::Find,  KeysAction::Purge,  KeysAction::Release,
                                       KeysAction::Note,  KeysAction::Extend, KeysAction::Copy,
                                       KeysAction::Export};
const std::vector<KeysAction> working{KeysAction::Purge,   KeysAction::Resume, KeysAction::Restore,
                                      KeysAction::Release, KeysAction::Undo,   KeysAction::Redo,
                                      KeysAction::Export,  KeysAction::Import, KeysAction::Copy};

} // namespace

std::span<const KeysActionInfo> keysActions()
{
    using enum KeysAction;
    static const std::vector<KeysActionInfo> actions{
        {List, {}, 0, 0, StoreNeed::Always, u"the records that match"_s},
        {Show, u"KEY"_s, 1, 1, StoreNeed::Always, u"one record, with all that is stored of it"_s},
        {Count, {}, 0, 0, StoreNeed::Always, u"how many match"_s},
        {Find, u"PAYLOAD"_s, 1, 1, StoreNeed::Always,
         u"the record of a request: the key is made of its JSON as the library does"_s},
        {Purge,
         {},
         0,
         0,
         StoreNeed::Always,
         u"removes the records that match, each only if it is still what was read"_s},
        {Resume, u"[REMOVAL]"_s, 0, 1, StoreNeed::Unnamed,
         u"goes on with a purge that was interrupted; without REMOVAL, lists them"_s},
        {Restore, u"[REMOVAL]"_s, 0, 1, StoreNeed::Unnamed,
         u"puts back what a purge removed, where the key is still absent; without REMOVAL, lists "
         "them"_s},
        {Release, u"KEY"_s, 1, 1, StoreNeed::Always,
         u"frees a claim whose lease is over, if it still is"_s},
        {Extend, u"KEY"_s, 1, 1, StoreNeed::Always,
         u"keeps a record for longer: --by a duration, or --until a time"_s},
        {Note, u"KEY TEXT"_s, 2, 2, StoreNeed::Always,
         u"leaves a note on a record; an empty text takes it away"_s},
        {Undo, {}, 0, 0, StoreNeed::Always, u"takes the last change back"_s},
        {Redo, {}, 0, 0, StoreNeed::Always, u"makes a change again that was taken back"_s},
        {Export, {}, 0, 0, StoreNeed::Always, u"writes the records that match, to keep them"_s},
        {Import, u"FILE|-"_s, 1, 1, StoreNeed::Always,
         u"puts the records of a file of JSON Lines where their keys are absent"_s},
        {Copy,
         {},
         0,
         0,
         StoreNeed::Always,
         u"puts the records that match into another store, where their keys are absent"_s},
        {Trash, u"[empty]"_s, 0, 1, StoreNeed::Never,
         u"what was removed and is kept on this computer; empty drops it"_s},
        {Layouts, {}, 0, 0, StoreNeed::Never, u"the libraries whose records are known"_s},
    };
    return actions;
}

const KeysActionInfo &infoOf(KeysAction action)
{
    const auto actions = keysActions();
    return *std::find_if(actions.begin(), actions.end(),
                         [action](const KeysActionInfo &info) { return info.action == action; });
}

bool KeysOption::isOf(KeysAction action) const
{
    return actions.empty() || std::find(actions.begin(), actions.end(), action) != actions.end();
}

namespace {

std::vector<KeysOption> readingOptions()
{
    using enum KeysAction;
    return {
        {u"store"_s,
         u"STORE"_s,
         u"Which store: sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME."_s,
         {},
         Completes::Store},
        {u"query"_s, u"QUERY"_s, u"Which records; without it, all."_s, querying, Completes::Query},
        {u"table"_s, u"NAME"_s, u"Which table of a file with several."_s},
        {u"layout"_s,
         u"ID"_s,
         u"Which library wrote it; without it, that is found out."_s,
         {},
         Completes::Layout},
        {u"mapping"_s,
         u"FILE"_s,
         u"A JSON file that says which field stands where."_s,
         {},
         Completes::File},
        {u"limit"_s,
         u"N"_s,
         u"How many records to list at most; 100 without it."_s,
         {List, Show, Find}},
        {u"formula"_s,
         u"ID"_s,
         u"How the key is made; without it, as the store's library does."_s,
         {Find},
         Completes::Formula},
        {u"prefix"_s,
         u"TEXT"_s,
         u"What stands before the key's hash: the function's name."_s,
         {Find}},
        {u"format"_s,
         u"FORMAT"_s,
         u"csv, jsonl, dynamodb-json or markdown; without it, as the name of the file says, or "
         "jsonl."_s,
         {Export},
         Completes::RowFormat},
        {u"out"_s,
         u"FILE"_s,
         u"Writes to a file, which is replaced when all of it is written, in place of standard "
         "output."_s,
         {Export},
         Completes::File},
        {u"to"_s, u"STORE"_s, u"Where to copy to."_s, {Copy}, Completes::Store},
        {u"to-table"_s, u"NAME"_s, u"Which table of that file."_s, {Copy}},
    };
}

std::vector<KeysOption> writingOptions()
{
    using enum KeysAction;
    return {
        {u"report"_s,
         u"FILE"_s,
         u"Writes what became of each record to a file, .csv or .jsonl."_s,
         {Purge, Resume, Import, Copy},
         Completes::File},
        {u"by"_s,
         u"DURATION"_s,
         u"For how much longer than it would be, or than now: 2h, 3d."_s,
         {Extend}},
        {u"until"_s,
         u"TIME"_s,
         u"Until when: 2026-12-24, 2026-12-24T10:30, 1795168800."_s,
         {Extend}},
        {u"without-undo"_s,
         {},
         u"Keeps only the names of the records, so that they cannot be put back: for a purge that "
         "is larger than the trash."_s,
         {Purge}},
        {u"give-up"_s, {}, u"Ends an interrupted purge where it is."_s, {Resume}},
        {u"yes"_s, {}, u"Does what otherwise is only said."_s, writing},
        {u"confirm"_s, u"NAME"_s, u"The name of a production store that is to be changed."_s,
         writing},
        {u"json"_s, {}, u"Answer in JSON."_s},
        {u"quiet"_s, {}, u"Says nothing about the progress."_s, working},
    };
}

} // namespace

std::span<const KeysOption> keysOptions()
{
    static const std::vector<KeysOption> options = [] {
        std::vector<KeysOption> all = readingOptions();
        const std::vector<KeysOption> others = writingOptions();
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }();
    return options;
}

} // namespace onecake
