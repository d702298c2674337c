#include "core/edit/inline_style.h"

#include "core/edit/edit_words.h"
#include "core/edit/markup_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace muto::edit {

namespace {

/// The character that a reference of the source stands for, as far as CSS could care; 'x' for all others.
char referencedCharacter(const QByteArray &reference)
{
    static const QHash<QByteArray, char> names{
        {"quot", '"'},  {"apos", '\''},    {"amp", '&'},   {"lt", '<'},   {"gt", '>'},   {"semi", ';'},
        {"colon", ':'}, {"lpar", '('},     {"rpar", ')'},  {"excl", '!'}, {"sol", '/'},  {"ast", '*'},
        {"Tab", '\t'},  {"NewLine", '\n'}, {"bsol", '\\'}, {"lsqb", '['}, {"rsqb", ']'}, {"lcub", '{'},
        {"rcub", '}'},  {"num", '#'},      {"comma", ','}, {"QUOT", '"'}, {"AMP", '&'},  {"LT", '<'},
        {"GT", '>'},    {"lbrace", '{'},   {"rbrace", '}'}};
    if (!reference.startsWith('#'))
        return names.value(reference, 'x');
    bool isNumber = false;
    const bool isHex = reference.mid(1, 1).toLower() == "x";
    const uint code = isHex ? reference.mid(2).toUInt(&isNumber, 16) : reference.mid(1).toUInt(&isNumber, 10);
    return isNumber && code > 0 && code < 0x80 ? char(code) : 'x';
}

/// How many bytes the character reference at `at` takes, semicolon included; 0 when there is none.
qsizetype referenceLength(const QByteArray &text, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("\\G&(?:#[xX][0-9A-Fa-f]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);"));
    const qsizetype end = text.indexOf(';', at);
    if (end < 0 || end - at > 40)
        return 0;
    const QString candidate = QString::fromLatin1(text.mid(at, end + 1 - at));
    return form.match(candidate).hasMatch() ? end + 1 - at : 0;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isPropertyName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(?:--[^\\s:;!\"'(){}<>&]+|-?[a-z][a-z0-9-]*)$"));
    return form.match(name).hasMatch();
}

QByteArray replaced(const QByteArray &text, qsizetype from, qsizetype to, const QByteArray &by)
{
    return text.left(from) + by + text.mid(to);
}

qsizetype skippedSpaces(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Past the semicolon that follows `at`, spaces between them allowed; `at` itself when there is none.
qsizetype pastSemicolon(const QByteArray &text, qsizetype at)
{
    const qsizetype next = skippedSpaces(text, at);
    return next < text.size() && text[next] == ';' ? next + 1 : at;
}

/// Whether a value stays in its declaration when another one follows it.
bool staysInside(const StyleChange &change)
{
    const InlineStyle probe(escapedValue(
        change.property + QLatin1String(": ") + change.value + QLatin1String("; probe: probe"), '"'));
    const auto &read = probe.declarations();
    return read.size() == 2 && read[0].name == propertyName(change.property) && !read[0].value.isEmpty() &&
           read[1].name == QLatin1String("probe") && read[1].value == read[1].name;
}

QByteArray withoutDeclaration(const QByteArray &written, const StyleDeclaration &gone)
{
    qsizetype from = gone.start;
    qsizetype to = pastSemicolon(written, gone.end);
    while (from > 0 && isSpace(written[from - 1]))
        --from;
    const bool isFirst = from == 0;
    if (isFirst) {
        from = gone.start;
        to = skippedSpaces(written, to);
    } else if (to == gone.end && skippedSpaces(written, to) == written.size() && written[from - 1] == ';') {
        --from; // the last one had no semicolon, nor shall the next to last
    }
    return replaced(written, from, to, {});
}

QByteArray withoutProperty(QByteArray written, const QString &name)
{
    while (true) {
        const InlineStyle style(written);
        const StyleDeclaration *found = style.find(name);
        if (!found)
            return written;
        written = withoutDeclaration(written, *found);
    }
}

/// The new last declaration, spaced as the ones before it.
QByteArray withDeclaration(const QByteArray &written, const std::vector<StyleDeclaration> &others,
                           const QByteArray &name, const QByteArray &value)
{
    if (others.empty()) {
        const QByteArray kept = written.trimmed();
        const QByteArray separator = kept.isEmpty() ? "" : kept.endsWith(';') ? " " : "; ";
        return kept + separator + name + ": " + value;
    }
    const StyleDeclaration &last = others.back();
    const bool airy = last.valueStart > 0 && isSpace(written[last.valueStart - 1]);
    QByteArray gap = airy ? " " : "";
    if (others.size() > 1) {
        qsizetype from = last.start;
        while (from > 0 && isSpace(written[from - 1]))
            --from;
        gap = written.mid(from, last.start - from);
    }
    const QByteArray text = gap + name + (airy ? ": " : ":") + value;
    const qsizetype past = pastSemicolon(written, last.end);
    return past == last.end ? replaced(written, past, past, ";" + text)
                            : replaced(written, past, past, text + ";");
}

} // namespace

/// Reads declarations from characters, each of which knows where it is written.
class InlineStyle::Scanner
{
public:
    explicit Scanner(const QByteArray &written)
        : m_written(written)
    {
        for (qsizetype at = 0; at < written.size();) {
            const qsizetype reference = written[at] == '&' ? referenceLength(written, at) : 0;
            const char byte =
                reference > 0 ? referencedCharacter(written.mid(at + 1, reference - 2)) : written[at];
            m_characters.push_back({byte, at, std::max<qsizetype>(reference, 1)});
            at += m_characters.back().length;
        }
    }

    std::vector<StyleDeclaration> read()
    {
        std::vector<StyleDeclaration> found;
        while (m_at < m_characters.size()) {
            if (isSpace(peek()) || peek() == ';')
                ++m_at;
            else if (atComment())
                skipComment();
            else if (auto declaration = readDeclaration())
                found.push_back(std::move(*declaration));
        }
        return found;
    }

private:
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_characters.size() ? m_characters[m_at + ahead].byte : '\0';
    }

    qsizetype offsetOf(std::size_t index) const
    {
        return index < m_characters.size() ? m_characters[index].offset : m_written.size();
    }

    bool atComment() const { return peek() == '/' && peek(1) == '*'; }

    void skipComment()
    {
        m_at += 2;
        while (m_at < m_characters.size() && !(peek() == '*' && peek(1) == '/'))
            ++m_at;
        m_at = std::min(m_at + 2, m_characters.size());
    }

    void skipString()
    {
        const char quote = peek();
        for (++m_at; m_at < m_characters.size() && peek() != quote; ++m_at)
            m_at += peek() == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_characters.size());
    }

    /// To the semicolon that ends a declaration, or the end.
    void skipValue()
    {
        int depth = 0;
        while (m_at < m_characters.size() && (peek() != ';' || depth > 0)) {
            const char c = peek();
            if (c == '"' || c == '\'') {
                skipString();
                continue;
            }
            if (atComment()) {
                skipComment();
                continue;
            }
            depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
            depth -= (c == ')' || c == ']' || c == '}') && depth > 0 ? 1 : 0;
            m_at += c == '\\' ? 2 : 1;
        }
        m_at = std::min(m_at, m_characters.size());
    }

    std::optional<StyleDeclaration> readDeclaration()
    {
        const std::size_t first = m_at;
        while (m_at < m_characters.size() && peek() != ':' && peek() != ';')
            ++m_at;
        if (peek() != ':')
            return std::nullopt; // no declaration, as a browser sees it
        const std::size_t colon = m_at++;
        skipValue();
        StyleDeclaration declaration;
        declaration.name = propertyName(text(first, colon));
        declaration.start = offsetOf(first);
        std::size_t from = colon + 1, to = m_at;
        trim(from, to);
        declaration.end = offsetPast(to, from);
        cutImportant(declaration, from, to);
        declaration.value = text(from, to);
        declaration.valueStart = offsetOf(from);
        declaration.valueEnd = std::max(declaration.valueStart, offsetPast(to, from));
        return declaration;
    }

    void trim(std::size_t &from, std::size_t &to) const
    {
        while (from < to && isSpace(m_characters[from].byte))
            ++from;
        while (to > from && isSpace(m_characters[to - 1].byte))
            --to;
    }

    qsizetype offsetPast(std::size_t to, std::size_t from) const
    {
        if (to == 0 || to <= from)
            return offsetOf(from);
        return m_characters[to - 1].offset + m_characters[to - 1].length;
    }

    void cutImportant(StyleDeclaration &declaration, std::size_t &from, std::size_t &to) const
    {
        static const QRegularExpression mark(QStringLiteral("!\\s*important$"),
                                             QRegularExpression::CaseInsensitiveOption);
        QByteArray bytes;
        for (std::size_t i = from; i < to; ++i)
            bytes += m_characters[i].byte;
        const auto match = mark.match(QString::fromLatin1(bytes));
        if (!match.hasMatch())
            return;
        declaration.important = true;
        to = from + std::size_t(match.capturedStart());
        trim(from, to);
    }

    QString text(std::size_t from, std::size_t to) const
    {
        QByteArray bytes;
        for (std::size_t i = from; i < to; ++i) {
            const Character &c = m_characters[i];
            if (c.length == 1 || c.byte != 'x')
                bytes += c.byte;
            else
                bytes += m_written.mid(c.offset, c.length);
        }
        return QString::fromUtf8(bytes).trimmed();
    }

    const QByteArray &m_written;
    std::vector<Character> m_characters;
    std::size_t m_at = 0;
};

InlineStyle::InlineStyle(QByteArray written)
    : m_written(std::move(written))
{
    m_declarations = Scanner(m_written).read();
}

const StyleDeclaration *InlineStyle::find(const QString &property) const
{
    const QString name = propertyName(property);
    const auto found = std::find_if(m_declarations.rbegin(), m_declarations.rend(),
                                    [&name](const StyleDeclaration &d) { return d.name == name; });
    return found == m_declarations.rend() ? nullptr : &*found;
}

Result<QByteArray> InlineStyle::changed(const std::vector<StyleChange> &changes, char quote) const
{
    QByteArray written = m_written;
    for (const StyleChange &change : changes) {
        const QString name = propertyName(change.property);
        if (!isPropertyName(name))
            return fail(ErrorKind::Composition,
                        EditWords::tr("\"%1\" is no CSS property.").arg(change.property));
        const InlineStyle style(written);
        const StyleDeclaration *found = style.find(name);
        if (change.value.isNull()) {
            written = withoutProperty(written, name);
            continue;
        }
        const StyleChange trimmed{name, change.value.trimmed()};
        if (!staysInside(trimmed))
            return fail(
                ErrorKind::Composition,
                EditWords::tr("\"%1\" cannot be the value of %2.").arg(change.value, name),
                EditWords::tr("Quotes and brackets must be closed, and there is one value at a time."));
        const QByteArray value = escapedValue(trimmed.value, quote);
        const bool marks = trimmed.value.contains(QLatin1Char('!'));
        written = found ? replaced(written, found->valueStart, marks ? found->end : found->valueEnd, value)
                        : withDeclaration(written, style.m_declarations, name.toUtf8(), value);
    }
    return written;
}

QString propertyName(const QString &property)
{
    const QString name = property.trimmed();
    return name.startsWith(QLatin1String("--")) ? name : name.toLower();
}

QString canonicalStyle(const QString &style)
{
    QString all;
    QByteArray bytes = style.toUtf8();
    bytes.replace("&", "&amp;"); // what looks like a reference is none: they have been replaced
    const InlineStyle read(bytes);
    for (const StyleDeclaration &declaration : read.declarations())
        all += declaration.name + QLatin1Char(':') + declaration.value +
               QLatin1String(declaration.important ? "!important;\n" : ";\n");
    return all;
}

} // namespace muto::edit
