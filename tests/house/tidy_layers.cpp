// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_tree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

struct Layer {
    QStringView folder;
    int height;
};

// A file may include its own folder and whatever lies lower. Same height: strangers. The first
// match counts.
constexpr Layer house[]{
    {u"tests", 20},        {u"app", 17},         {u"ui/models", 10},  {u"ui/style", 11},
    {u"ui/keys", 11},      {u"ui/widgets", 12},  {u"ui/diagram", 12}, {u"ui/help", 12},
    {u"ui/inspector", 13}, {u"ui/lab", 13},      {u"ui/start", 13},   {u"ui/present", 12},
    {u"ui/handout", 13},   {u"ui/dialogs", 14},  {u"ui/lessons", 14}, {u"ui/desk", 15},
    {u"ui/policies", 15},  {u"ui/explore", 15},  {u"ui", 16},         {u"core/session", 8},
    {u"core/live", 7},     {u"core/inspect", 6}, {u"core/lab", 6},    {u"core/engine", 5},
    {u"core/store", 4},    {u"core/model", 3},   {u"core/http", 3},   {u"core/base", 1},
};

const Layer *layerOf(const QString &path)
{
    const auto *const found =
        std::find_if(std::begin(house), std::end(house), [&path](const Layer &layer) {
            return path.startsWith(layer.folder)
                && path.sliced(layer.folder.size()).startsWith(u'/');
        });
    return found == std::end(house) ? nullptr : found;
}

bool isGuiHeader(const QString &target)
{
    static const QRegularExpression pattern(
        u"^(QtGui|QtWidgets)(/"
        u"|$)|^Q((\\w*(Widget|Button|Layout|View|Dialog|Box|Menu|Bar|Pixmap|Icon|Palette|Cursor"
        "|Clipboard|Slider|Splitter|Window|Screen|Validator|Brush|Bitmap|Delegate|Edit|Label|Tip|"
        "Event))|(Gui)?Application"
        "|Image\\w*|Color|Rgb|Font\\w*|Pen|Action\\w*|Shortcut|KeySequence|(Graphics|Undo|Style|"
        "Paint)\\w+"
        "|DesktopServices|StandardItem\\w*|Text(Document|Layout|Format|Option)|Transform)$"_s);
    static const QSet<QString> core{u"QEvent"_s,         u"QTimerEvent"_s,
                                    u"QChildEvent"_s,    u"QDynamicPropertyChangeEvent"_s,
                                    u"QStringView"_s,    u"QByteArrayView"_s,
                                    u"QAnyStringView"_s, u"QLatin1StringView"_s};
    return pattern.match(target).hasMatch() && !core.contains(target);
}

QSet<QString> pathsOf(const Tree &tree)
{
    QSet<QString> result;
    for (const SourceFile &file : tree.sources)
        result.insert(file.path);
    return result;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

// Tests share what they need across their folders.
QString roomOf(const QString &path)
{
    return path.startsWith(u"tests/") ? unitOf(path) : folderOf(path);
}

// Depth first over what the files are gathered by, their units or their folders; what is on the
// trail when it is met again closes a cycle.
class CycleFinder
{
public:
    using Gather = QString (*)(const QString &path);

    CycleFinder(const Tree &tree, Gather gather)
    {
        for (const SourceFile &file : tree.sources) {
            if (!isCpp(file.path))
                continue;
            const QString own = gather(file.path);
            for (const Include &include : includesOf(file)) {
                if (include.quoted && gather(include.target) != own)
                    m_edges[own].push_back({gather(include.target), file.path, include.line});
            }
        }
    }

    Findings run()
    {
        const QStringList all = m_edges.keys();
        for (const QString &one : all)
            visit(one);
        return m_findings;
    }

private:
    struct Edge {
        QString to;
        QString path;
        qsizetype line;
    };

    void visit(const QString &one)
    {
        if (m_done.contains(one))
            return;
        m_trail.append(one);
        for (const Edge &edge : m_edges.value(one)) {
            if (m_trail.contains(edge.to))
                report(edge);
            else
                visit(edge.to);
        }
        m_trail.removeLast();
        m_done.insert(one);
    }

    void report(const Edge &edge)
    {
        const QStringList cycle = m_trail.mid(m_trail.indexOf(edge.to)) + QStringList(edge.to);
        m_findings.push_back({edge.path, edge.line, u"closes the cycle "_s + cycle.join(u" → "_s),
                              u"Move what both need one layer down"_s});
    }

    QMap<QString, std::vector<Edge>> m_edges;
    QStringList m_trail;
    QSet<QString> m_done;
    Findings m_findings;
};

} // namespace

Findings checkDirections(const Tree &tree)
{
    Findings findings;
    for (const SourceFile &file : tree.sources) {
        if (!isCpp(file.path))
            continue;
        const Layer *const own = layerOf(file.path);
        if (!own) {
            findings.push_back(
                {file.path, 1, u"stands in no layer of the house"_s, u"Move it into one"_s});
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const Layer *const other = include.quoted ? layerOf(include.target) : nullptr;
            if (other && other != own && other->height >= own->height)
                findings.push_back({file.path, include.line,
                                    u"includes %1, but %2 does not stand on %3"_s.arg(
                                        include.target, own->folder, other->folder),
                                    u"Turn the dependency round, or move what both need down"_s});
            if (own->folder.startsWith(u"core/") && isGuiHeader(include.target))
                findings.push_back({file.path, include.line,
                                    u"core includes <%1>"_s.arg(include.target),
                                    u"Keep it in ui/: core has no window"_s});
        }
    }
    return findings;
}

Findings checkIncludePaths(const Tree &tree)
{
    Findings findings;
    const QSet<QString> paths = pathsOf(tree);
    for (const SourceFile &file : tree.sources) {
        if (!isCpp(file.path))
            continue;
        const std::vector<Include> includes = includesOf(file);
        for (const Include &include : includes) {
            const bool generated = include.target.endsWith(u".moc");
            if (include.quoted && !generated && !paths.contains(include.target))
                findings.push_back(
                    {file.path, include.line,
                     u"includes \"%1\", which is no file"_s.arg(include.target),
                     u"Write the path from the root, or <…> for what is not ours"_s});
        }
        const QString header = unitOf(file.path) + u".h"_s;
        const bool ownFirst = !includes.empty() && includes.front().target == header;
        if (!isHeader(file.path) && paths.contains(header) && !ownFirst)
            findings.push_back({file.path, includes.empty() ? 1 : includes.front().line,
                                u"does not include its own header first"_s,
                                u"Start with \"%1\""_s.arg(header)});
    }
    return findings;
}

Findings checkCycles(const Tree &tree)
{
    Findings findings = CycleFinder(tree, unitOf).run();
    const Findings rooms = CycleFinder(tree, roomOf).run();
    findings.insert(findings.end(), rooms.begin(), rooms.end());
    return findings;
}

Findings checkRooms(const Tree &tree)
{
    constexpr int mostFiles = 30;
    Findings findings;
    QMap<QString, int> files;
    for (const SourceFile &file : tree.sources) {
        if (isCpp(file.path))
            ++files[folderOf(file.path)];
    }
    for (auto room = files.begin(); room != files.end(); ++room) {
        if (room.value() > mostFiles)
            findings.push_back({room.key(), 1,
                                u"holds %1 files, more than %2"_s.arg(room.value()).arg(mostFiles),
                                u"Give one subject of it a folder of its own"_s});
    }
    for (const Layer &layer : house) {
        const bool exists =
            std::any_of(files.keyBegin(), files.keyEnd(), [&layer](const QString &folder) {
                return folder == layer.folder || folder.startsWith(layer.folder.toString() + u'/');
            });
        if (!exists)
            findings.push_back({layer.folder.toString(), 1,
                                u"is a layer of the house, but no folder"_s,
                                u"Take it out of tests/house/tidy_layers.cpp"_s});
    }
    return findings;
}

} // namespace onecake::tidy
