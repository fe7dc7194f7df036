// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/shared_file_parser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString defaultProfile = u"default"_s;

bool isComment(QStringView trimmed)
{
    return trimmed.startsWith(u'#') || trimmed.startsWith(u';');
}

QString withoutComment(const QString &text)
{
    static const QRegularExpression comment(u"\\s[#;]"_s);
    return text.left(text.indexOf(comment));
}

qsizetype indentation(const QString &line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(count).isSpace())
        ++count;
    return count;
}

class SharedFileParser
{
public:
    SharedFileParser(SharedFileKind kind, QString path)
        : m_kind(kind)
        , m_path(std::move(path))
    {}

    Result<void> read(const QString &line);
    [[nodiscard]] SharedProfiles takeProfiles() { return std::move(m_profiles); }

private:
    [[nodiscard]] Error bad(const QString &problem) const;
    [[nodiscard]] bool goesOn(qsizetype depth) const;
    Result<void> readHeading(const QString &line);
    Result<void> readSetting(const QString &line, qsizetype depth);
    void continueSetting(const QString &line);
    void open(const QString &heading);
    [[nodiscard]] QString profileOf(const QString &heading) const;

    SharedFileKind m_kind;
    QString m_path;
    SharedProfiles m_profiles;
    qsizetype m_line = 0;
    bool m_hasHeading = false;
    bool m_hasPrefixedDefault = false;
    QString m_profile; // empty: a section that is no profile
    QString m_setting; // empty: none is open
    qsizetype m_settingDepth = 0;
    bool m_hasOwnSettings = false; // the open setting: its lines are settings themselves
};

Error SharedFileParser::bad(const QString &problem) const
{
    return {ErrorCode::InvalidInput, placeOf({{}, m_path, m_line}), problem, {}};
}

bool SharedFileParser::goesOn(qsizetype depth) const
{
    return !m_setting.isEmpty() && depth > m_settingDepth;
}

Result<void> SharedFileParser::read(const QString &line)
{
    ++m_line;
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || isComment(trimmed))
        return {};
    const qsizetype depth = indentation(line);
    if (goesOn(depth)) {
        continueSetting(trimmed);
        return {};
    }
    if (trimmed.startsWith(u'['))
        return readHeading(trimmed);
    if (!m_hasHeading)
        return bad(
            u"this line belongs to no profile, expected a heading such as [default] first"_s);
    return m_profile.isEmpty() ? Result<void>() : readSetting(trimmed, depth);
}

Result<void> SharedFileParser::readHeading(const QString &line)
{
    m_hasHeading = true;
    m_setting.clear();
    const qsizetype end = line.indexOf(u']');
    if (end < 0)
        return bad(u"the heading is not closed, expected a ] at its end"_s);
    const QString rest = line.sliced(end + 1).trimmed();
    if (!rest.isEmpty() && !isComment(rest))
        return bad(u"something stands after the heading, expected the end of the line"_s);
    const QString heading = line.mid(1, end - 1).trimmed();
    if (heading.isEmpty())
        return bad(u"the heading is empty, expected the name of a profile"_s);
    open(heading);
    return {};
}

void SharedFileParser::open(const QString &heading)
{
    m_profile = profileOf(heading);
    // In the config file [profile default] replaces [default], wherever the two stand.
    if (m_kind == SharedFileKind::Config && m_profile == defaultProfile) {
        const bool isPrefixed = heading != defaultProfile;
        if (isPrefixed && !m_hasPrefixedDefault)
            m_profiles.remove(defaultProfile);
        else if (!isPrefixed && m_hasPrefixedDefault)
            m_profile.clear();
        m_hasPrefixedDefault = m_hasPrefixedDefault || isPrefixed;
    }
    if (!m_profile.isEmpty() && !m_profiles.contains(m_profile))
        m_profiles.insert(m_profile, {});
}

QString SharedFileParser::profileOf(const QString &heading) const
{
    static const QRegularExpression prefixed(u"^profile\\s+(.+)$"_s);
    const auto match = prefixed.match(heading);
    if (m_kind == SharedFileKind::Credentials)
        return match.hasMatch() ? QString() : heading;
    if (!match.hasMatch())
        return heading == defaultProfile ? heading : QString();
    const QString name = match.captured(1);
    const QChar quote = name.front();
    const bool isQuoted =
        (quote == u'"' || quote == u'\'') && name.size() > 2 && name.back() == quote;
    if (isQuoted)
        return name.mid(1, name.size() - 2);
    return name.contains(u' ') || name.contains(u'\t') ? QString() : name;
}

Result<void> SharedFileParser::readSetting(const QString &line, qsizetype depth)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return bad(u"this line is neither a heading nor a setting, expected NAME = VALUE"_s);
    const QString name = line.left(equals).trimmed().toLower();
    if (name.isEmpty())
        return bad(u"the setting has no name, expected NAME = VALUE"_s);
    const QString value = withoutComment(line.sliced(equals + 1)).trimmed();
    m_setting = name;
    m_settingDepth = depth;
    m_hasOwnSettings = value.isEmpty();
    m_profiles[m_profile].insert(name, {value, m_path, m_line});
    return {};
}

void SharedFileParser::continueSetting(const QString &line)
{
    if (!m_hasOwnSettings)
        m_profiles[m_profile][m_setting].value += u'\n' + line;
}

} // namespace

QString placeOf(const SharedSetting &setting)
{
    return u"%1, line %2"_s.arg(setting.file).arg(setting.line);
}

Result<SharedProfiles> parseSharedFile(SharedFileKind kind, const QString &path,
                                       const QByteArray &text)
{
    SharedFileParser parser(kind, path);
    // Decoding drops a byte order mark; trimming each line drops a carriage return.
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        if (const Result<void> read = parser.read(line); !read)
            return read.error();
    }
    return parser.takeProfiles();
}

} // namespace onecake
