#include "core/edit/id_references.h"

#include "core/composition/timing_attributes.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace muto::edit {

namespace {

std::optional<QString> differing(const QString &renamed, const QString &value)
{
    return renamed == value ? std::nullopt : std::optional(renamed);
}

QString startRenamed(const QString &value, const QString &from, const QString &to)
{
    const auto at = value.indexOf(from);
    return value.left(at) + to + value.mid(at + from.size());
}

/// A list of ids, separated by white space.
QString listRenamed(const QString &value, const QString &from, const QString &to)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList ids = value.split(spaces, Qt::SkipEmptyParts);
    if (!ids.contains(from))
        return value;
    ids.replaceInStrings(QRegularExpression(QStringLiteral("^%1$").arg(QRegularExpression::escape(from))),
                         to);
    return ids.join(QLatin1Char(' '));
}

QString urlsRenamed(QString value, const QString &from, const QString &to)
{
    static const QString form = QStringLiteral("(url\\(\\s*[\"']?#)%1([\"']?\\s*\\))");
    QString replacement = to;
    replacement.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return value.replace(QRegularExpression(form.arg(QRegularExpression::escape(from))),
                         QStringLiteral("\\1%1\\2").arg(replacement));
}

} // namespace

QString numberedOn(const QString &id, const std::function<bool(const QString &)> &isTaken)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*)-(\\d{1,6})$"));
    const auto match = numbered.match(id);
    const QString base = match.hasMatch() ? match.captured(1) : id;
    for (int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;; ++number) {
        const QString candidate = QStringLiteral("%1-%2").arg(base, QString::number(number));
        if (!isTaken(candidate))
            return candidate;
    }
}

bool waitsFor(const QString &start, const QString &id)
{
    const auto read = composition::parseStart(start);
    return read && !id.isEmpty() && read->after == id;
}

StartTargets::StartTargets(const composition::HtmlDocument &document)
    : m_document(document)
{
    for (const char *attribute : {"id", "data-composition-id"}) {
        const auto &elements = document.elements();
        for (int i = 0; i < int(elements.size()); ++i) {
            const QString name = elements[std::size_t(i)].value(QLatin1String(attribute));
            if (!name.isEmpty() && !m_named.contains(name))
                m_named.insert(name, i);
        }
    }
}

std::optional<std::vector<int>> StartTargets::chainOf(int element) const
{
    std::vector<int> chain;
    for (int at = element;;) {
        const auto start = composition::parseStart(
            m_document.elements()[std::size_t(at)].value(QLatin1String("data-start")));
        if (start && start->after.isEmpty())
            return chain;
        at = start ? named(start->after) : -1;
        if (at < 0 || at == element || std::find(chain.begin(), chain.end(), at) != chain.end())
            return std::nullopt;
        chain.push_back(at);
    }
}

std::optional<QString> withReferenceRenamed(const QString &attribute, const QString &value,
                                            const QString &from, const QString &to)
{
    static const QSet<QString> lists{QStringLiteral("for"),
                                     QStringLiteral("list"),
                                     QStringLiteral("aria-labelledby"),
                                     QStringLiteral("aria-describedby"),
                                     QStringLiteral("aria-controls"),
                                     QStringLiteral("headers")};
    if (!value.contains(from))
        return std::nullopt;
    if (attribute == QLatin1String("data-start"))
        return waitsFor(value, from) ? std::optional(startRenamed(value, from, to)) : std::nullopt;
    if (attribute == QLatin1String("href") || attribute == QLatin1String("xlink:href") ||
        attribute == QLatin1String("usemap"))
        return value == QLatin1Char('#') + from ? std::optional(QLatin1Char('#') + to) : std::nullopt;
    if (lists.contains(attribute))
        return differing(listRenamed(value, from, to), value);
    return differing(urlsRenamed(value, from, to), value);
}

std::vector<int> codeThatNames(const composition::HtmlDocument &document, const QString &id)
{
    const QRegularExpression form(QStringLiteral("[#\"'`]%1(?![\\w-])").arg(QRegularExpression::escape(id)));
    std::vector<int> lines;
    for (const composition::HtmlText &text : document.texts()) {
        const QString &tag = document.elements()[text.element].tag;
        if (tag != QLatin1String("script") && tag != QLatin1String("style"))
            continue;
        const QString code = QString::fromUtf8(document.sourceOf(text.span));
        for (auto match = form.globalMatch(code); match.hasNext();) {
            const auto before = code.left(match.next().capturedStart()).toUtf8().size();
            const int line = document.lineAt(text.span.offset + before);
            if (lines.empty() || lines.back() != line)
                lines.push_back(line);
        }
    }
    return lines;
}

} // namespace muto::edit
