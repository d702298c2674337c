#include "core/render/csv_reader.h"

#include "core/render/rendering_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muto::render {

namespace {

constexpr QChar kQuote(u'"');

/// The one the first line has most of outside of quotes; a comma where it has none.
QChar separatorOf(const QString &text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == kQuote)
            isQuoted = !isQuoted;
        else if (!isQuoted && (letter == u'\n' || letter == u'\r'))
            break;
        else if (!isQuoted)
            for (auto &[separator, count] : counts)
                count += letter == separator ? 1 : 0;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto &one, const auto &other) { return one.second < other.second; })
        ->first;
}

/// Goes through a text once, cell by cell.
class CsvText
{
public:
    explicit CsvText(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<CsvRow> row()
    {
        CsvRow row;
        row.line = m_line;
        while (true) {
            const auto cell = at(kQuote) ? quoted() : Result<QString>(plain());
            if (!cell)
                return fail(cell.error());
            row.cells += *cell;
            if (!at(m_separator))
                break;
            ++m_at;
        }
        skipLineEnd();
        return row;
    }

private:
    bool at(QChar letter) const { return !atEnd() && m_text[m_at] == letter; }
    bool atLineEnd() const { return at(u'\n') || at(u'\r'); }

    QString plain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !at(m_separator) && !atLineEnd())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QString> quoted()
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            if (!at(kQuote)) {
                m_line += at(u'\n') ? 1 : 0;
                cell += m_text[m_at];
                continue;
            }
            ++m_at;
            if (at(kQuote)) {
                cell += kQuote;
                continue;
            }
            if (atEnd() || at(m_separator) || atLineEnd())
                return cell;
            return fail(ErrorKind::Usage,
                        RenderingWords::tr("Line %1: a quote is followed by more text.").arg(m_line),
                        RenderingWords::tr("Write a quote inside of quotes twice."));
        }
        return fail(ErrorKind::Usage, RenderingWords::tr("Line %1: a quote is not closed.").arg(opened));
    }

    void skipLineEnd()
    {
        if (at(u'\r'))
            ++m_at;
        if (at(u'\n'))
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRow>> readCsv(const QString &text)
{
    std::vector<CsvRow> rows;
    CsvText csv(text);
    while (!csv.atEnd()) {
        auto row = csv.row();
        if (!row)
            return fail(row.error());
        const bool isEmpty = std::all_of(row->cells.begin(), row->cells.end(),
                                         [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace muto::render
