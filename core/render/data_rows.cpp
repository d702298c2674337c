#include "core/render/data_rows.h"

#include "core/render/csv_reader.h"
#include "core/render/rendering_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace muto::render {

namespace {

using composition::Variable;
using composition::VariableType;

/// Nobody waits for so many films; it is not what was meant.
constexpr std::size_t kMostRows = 10'000;

tl::unexpected<Error> refused(const QString &why, const QString &advice = {})
{
    return fail(ErrorKind::Usage, why, advice);
}

const Variable *find(const std::vector<Variable> &declared, const QString &id)
{
    const auto found = std::find_if(declared.begin(), declared.end(),
                                    [&id](const Variable &variable) { return variable.id == id; });
    return found == declared.end() ? nullptr : &*found;
}

Result<QString> textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return refused(RenderingWords::tr("It is not text in UTF-8."),
                       RenderingWords::tr("Save it again as \"CSV UTF-8\"."));
    return text;
}

/// What the variable takes, where the cell says it; otherwise the text, which is then found not to fit.
QJsonValue valueOf(const QString &cell, const Variable *variable)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0")};
    const QString trimmed = cell.trimmed();
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    if (variable && variable->type == VariableType::Number && isNumber)
        return number;
    if (variable && variable->type == VariableType::Boolean && yes.contains(trimmed, Qt::CaseInsensitive))
        return true;
    if (variable && variable->type == VariableType::Boolean && no.contains(trimmed, Qt::CaseInsensitive))
        return false;
    const bool isText = !variable || variable->type == VariableType::String;
    return isText ? cell : trimmed;
}

Result<QStringList> columnsOf(const CsvRow &header)
{
    QStringList columns;
    for (const QString &cell : header.cells)
        columns += cell.trimmed();
    while (!columns.isEmpty() && columns.last().isEmpty())
        columns.removeLast(); // what spreadsheets leave behind
    for (const QString &column : std::as_const(columns)) {
        if (column.isEmpty())
            return refused(RenderingWords::tr("A column has no name."),
                           RenderingWords::tr("The first line has to name all columns."));
        if (columns.count(column) > 1)
            return refused(RenderingWords::tr("There are two columns called \"%1\".").arg(column));
    }
    return columns;
}

Result<DataRows> rowsOfCsv(const QString &text, const std::vector<Variable> &declared)
{
    const auto lines = readCsv(text);
    if (!lines)
        return fail(lines.error());
    if (lines->empty())
        return refused(RenderingWords::tr("It is empty."));
    const auto columns = columnsOf(lines->front());
    if (!columns)
        return fail(columns.error());
    DataRows table;
    table.columns = *columns;
    for (std::size_t i = 1; i < lines->size(); ++i) {
        const CsvRow &line = (*lines)[i];
        DataRow row;
        for (qsizetype cell = 0; cell < line.cells.size(); ++cell) {
            if (line.cells[cell].trimmed().isEmpty())
                continue;
            if (cell >= columns->size())
                return refused(
                    RenderingWords::tr("Line %1 has more cells than there are columns.").arg(line.line),
                    RenderingWords::tr("Text with separators in it belongs in quotes."));
            row.values.insert(columns->at(cell),
                              valueOf(line.cells[cell], find(declared, columns->at(cell))));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Members of objects have no order; those of the film come in its own, the others after them.
QStringList orderedColumns(const QSet<QString> &names, const std::vector<Variable> &declared)
{
    QStringList columns;
    for (const Variable &variable : declared) {
        if (names.contains(variable.id))
            columns += variable.id;
    }
    QStringList others;
    for (const QString &name : names) {
        if (!columns.contains(name))
            others += name;
    }
    others.sort();
    return columns + others;
}

Result<DataRows> rowsOfJson(const QByteArray &json, const std::vector<Variable> &declared)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refused(RenderingWords::tr("It is not JSON: %1 at byte %2.")
                           .arg(error.errorString(), QString::number(error.offset)));
    const QJsonValue inside = document.object().value(QLatin1String("rows"));
    if (!document.isArray() && !inside.isArray())
        return refused(
            RenderingWords::tr("It is not a list of objects."),
            RenderingWords::tr("Write the rows like [{\"title\": \"One\"}, {\"title\": \"Two\"}]."));
    const QJsonArray list = document.isArray() ? document.array() : inside.toArray();
    DataRows table;
    QSet<QString> names;
    for (int i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            return refused(RenderingWords::tr("Row %1 is not an object.").arg(i + 1));
        DataRow row;
        row.values = list.at(i).toObject();
        for (const QString &name : row.values.keys())
            names.insert(name);
        table.rows.push_back(std::move(row));
    }
    table.columns = orderedColumns(names, declared);
    return table;
}

void judge(DataRows &table, const std::vector<Variable> &declared)
{
    for (const QString &column : std::as_const(table.columns)) {
        if (!find(declared, column))
            table.unknown += column;
    }
    for (DataRow &row : table.rows) {
        QJsonObject known = row.values;
        for (const QString &column : std::as_const(table.unknown))
            known.remove(column); // said once, of the column
        row.problems = composition::checkVariables(declared, known);
        for (const Variable &variable : declared) {
            if (variable.defaultValue.isUndefined() && !row.values.contains(variable.id))
                row.problems +=
                    RenderingWords::tr("Variable \"%1\" has no value and no default.").arg(variable.id);
        }
    }
}

bool isJson(const QString &text)
{
    const QString begin = text.left(200).trimmed();
    return begin.startsWith(QLatin1Char('[')) || begin.startsWith(QLatin1Char('{'));
}

} // namespace

int DataRows::withProblems() const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [](const DataRow &row) { return !row.problems.isEmpty(); }));
}

QString shownValue(const QJsonValue &value)
{
    if (value.isString() || value.isUndefined())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

Result<DataRows> readDataRows(const QByteArray &bytes, const std::vector<Variable> &declared)
{
    const auto text = textOf(bytes);
    if (!text)
        return fail(text.error());
    auto table = isJson(*text) ? rowsOfJson(text->toUtf8(), declared) : rowsOfCsv(*text, declared);
    if (!table)
        return table;
    if (table->rows.empty())
        return refused(RenderingWords::tr("It has no rows."));
    if (table->rows.size() > kMostRows)
        return refused(RenderingWords::tr("It has %1 rows; at most %2 films are made at a time.")
                           .arg(QString::number(table->rows.size()), QString::number(kMostRows)));
    judge(*table, declared);
    return table;
}

Result<DataRows> loadDataRows(const QString &path, const std::vector<Variable> &declared)
{
    QFile file(path);
    const QString attempt =
        RenderingWords::tr("Cannot read the rows in %1").arg(QDir::toNativeSeparators(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{ErrorKind::Io, file.errorString(), {}}.within(attempt));
    return readDataRows(file.readAll(), declared).map_error([&attempt](const Error &error) {
        return error.within(attempt);
    });
}

} // namespace muto::render
