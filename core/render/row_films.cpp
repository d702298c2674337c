#include "core/render/row_films.h"

#include "core/render/rendering_words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace muto::render {

namespace {

/// Names of files may have 255 bytes; this leaves room for several values, and for letters of three bytes.
constexpr qsizetype kLongestValue = 60;

const QRegularExpression &braces()
{
    static const QRegularExpression expression(QStringLiteral(R"(\{([^{}/]+)\})"));
    return expression;
}

bool isNumber(const QString &placeholder)
{
    return placeholder == QLatin1String("index") || placeholder == QLatin1String("row");
}

bool isProject(const QString &placeholder)
{
    return placeholder == QLatin1String("name");
}

/// What may be part of a file's name anywhere.
QString safe(QString value)
{
    static const QRegularExpression unsafe(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]+)"));
    static const QRegularExpression ends(QStringLiteral(R"(^[\s.]+|[\s.]+$)"));
    value = value.replace(unsafe, QStringLiteral("-")).simplified().left(kLongestValue);
    if (!value.isEmpty() && value.back().isHighSurrogate())
        value.chop(1);
    value.remove(ends);
    return value.isEmpty() ? QStringLiteral("empty") : value;
}

QString filledIn(const RowNaming &naming, const DataRows &table, int index)
{
    QString path;
    qsizetype from = 0;
    auto matches = braces().globalMatch(naming.pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        path += naming.pattern.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (table.columns.contains(name))
            path += safe(shownValue(table.rows[std::size_t(index)].values.value(name)));
        else if (isNumber(name))
            path += QString::number(index + 1).rightJustified(QString::number(table.rows.size()).size(),
                                                              QLatin1Char('0'));
        else
            path += safe(naming.project);
    }
    return path + naming.pattern.mid(from);
}

QString numbered(const QString &path, int number)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return QStringLiteral("%1-%2%3").arg(path.chopped(ending.size()), QString::number(number), ending);
}

} // namespace

QStringList placeholdersOf(const QString &pattern)
{
    QStringList names;
    auto matches = braces().globalMatch(pattern);
    while (matches.hasNext())
        names += matches.next().captured(1);
    return names;
}

QString withPlaceholder(const QString &path, const QStringList &columns)
{
    for (const QString &name : placeholdersOf(path)) {
        if (columns.contains(name) || isNumber(name))
            return path;
    }
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    const qsizetype end = dot > slash + 1 ? dot : path.size();
    return path.left(end) + QStringLiteral("-{index}") + path.mid(end);
}

Result<QStringList> rowPaths(const RowNaming &naming, const DataRows &table,
                             const std::function<bool(const QString &)> &isTaken)
{
    for (const QString &name : placeholdersOf(naming.pattern)) {
        if (!table.columns.contains(name) && !isNumber(name) && !isProject(name))
            return fail(ErrorKind::Usage,
                        RenderingWords::tr("There is no column called \"%1\" to name films after.").arg(name),
                        RenderingWords::tr("There are {index}, {name} and {%1}.")
                            .arg(table.columns.join(QStringLiteral("}, {"))));
    }
    QStringList paths;
    QSet<QString> used; // some file systems do not tell "A" from "a"
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const QString wanted = filledIn(naming, table, i);
        QString path = wanted;
        for (int number = 2; used.contains(path.toCaseFolded()) || (isTaken && isTaken(path)); ++number)
            path = numbered(wanted, number);
        used.insert(path.toCaseFolded());
        paths += path;
    }
    return paths;
}

std::vector<RenderRequest> rowRequests(const RenderRequest &film, const DataRows &table,
                                       const RowNaming &naming, const QStringList &paths)
{
    const QStringList inNames = placeholdersOf(naming.pattern);
    std::vector<RenderRequest> films;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        RenderRequest request = film;
        request.outputPath = paths.at(qsizetype(i));
        const QJsonObject &values = table.rows[i].values;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const bool onlyNames = table.unknown.contains(value.key()) && inNames.contains(value.key());
            if (!onlyNames)
                request.variables.insert(value.key(), value.value());
        }
        films.push_back(std::move(request));
    }
    return films;
}

} // namespace muto::render
