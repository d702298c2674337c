#include "ui/variables/variable_reads.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// Where the values come from (composition contract 1.10).
const QString kValues = QStringLiteral(R"((?:getVariables\(\s*\)|\b__hfVariables\b))");

/// `.name`, `?.name` or `["name"]`, but no call.
const QString kMember = QStringLiteral(R"(\s*(?:\?\s*\.|\.)\s*([A-Za-z_$][\w$]*)\b(?!\s*\()|)"
                                       R"(\s*(?:\?\s*\.\s*)?\[\s*["'`]([^"'`\]]+)["'`]\s*\])");

class ReadFinder
{
public:
    QStringList names;

    void look(const QString &script)
    {
        QString code = script;
        static const QRegularExpression comments(QStringLiteral(R"(/\*.*?\*/|(?<![:"'`])//[^\n]*)"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        code.remove(comments);
        members(code, kValues);
        taken(code);
        static const QRegularExpression kept(
            QStringLiteral(R"(\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*[^;\n{]*)") + kValues);
        for (auto match = kept.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            // Of a member of them it is the value, not all of them.
            static const QRegularExpression member(QStringLiteral(R"(^\s*(?:\?\s*)?[.\[])"));
            if (!member.match(code.mid(found.capturedEnd())).hasMatch())
                members(code, QStringLiteral("\\b") + QRegularExpression::escape(found.captured(1)));
        }
    }

    void add(const QString &name)
    {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }

private:
    void members(const QString &code, const QString &of)
    {
        const QRegularExpression member(of + QStringLiteral("(?:") + kMember + QLatin1Char(')'));
        for (auto match = member.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            add(found.captured(1).isEmpty() ? found.captured(2) : found.captured(1));
        }
    }

    /// `const { title, size: large = 2 } = …`
    void taken(const QString &code)
    {
        static const QRegularExpression form(QStringLiteral(R"(\{([^{}]*)\}\s*=\s*[^;\n]*)") + kValues);
        static const QRegularExpression name(QStringLiteral(R"(^\s*["']?([A-Za-z_$][\w$-]*))"));
        for (auto match = form.globalMatch(code); match.hasNext();) {
            const QStringList parts = match.next().captured(1).split(QLatin1Char(','));
            for (const QString &part : parts)
                add(name.match(part).captured(1));
        }
    }
};

} // namespace

QStringList undeclaredReads(const HtmlDocument &document, const QStringList &declared)
{
    ReadFinder finder;
    for (const HtmlElement &element : document.elements()) {
        for (const char *binding : {"data-var-text", "data-var-src"})
            finder.add(element.value(QLatin1String(binding)).trimmed());
    }
    for (const composition::HtmlText &text : document.texts()) {
        if (document.elements()[std::size_t(text.element)].tag == QLatin1String("script"))
            finder.look(QString::fromUtf8(document.source().mid(text.span.offset, text.span.length)));
    }
    QStringList reads = finder.names;
    reads.erase(std::remove_if(reads.begin(), reads.end(),
                               [&](const QString &name) { return declared.contains(name); }),
                reads.end());
    return reads;
}

} // namespace muto::ui
