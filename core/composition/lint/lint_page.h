#pragma once

#include "core/composition/html_document.h"
#include "core/composition/import_map.h"
#include "core/composition/lint/css_rules.h"
#include "core/composition/lint/linked_files.h"
#include "core/composition/lint/lint_issue.h"
#include "core/composition/lint/script_text.h"

#include <QByteArray>
#include <QLatin1String>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace muto::composition {

using Severity = Issue::Severity;

/// Where something is written: bytes of a file, which is the page itself where none is named.
struct LintPlace
{
    LintPlace() = default;
    LintPlace(SourceSpan where, QString name = {})
        : span(where)
        , file(std::move(name))
    {
    }
    LintPlace(qsizetype offset, qsizetype length)
        : span{offset, length}
    {
    }

    SourceSpan span;
    QString file;
};

/// A script of a page: what stands in it, or in a file that it loads.
struct PageScript
{
    int element = -1;     ///< The `<script>`.
    QString file;         ///< Empty for what stands in the page.
    qsizetype offset = 0; ///< Of its first byte in its file.
    ScriptText script;
    std::vector<TweenCall> tweens;

    bool isLinked() const { return !file.isEmpty(); }
    LintPlace at(SourceSpan span) const { return {{offset + span.offset, span.length}, file}; }
};

/// A rule of one of a page's style sheets, linked and imported ones among them.
struct PageRule
{
    QString file;         ///< As of a script.
    qsizetype offset = 0; ///< Of its style sheet in its file.
    CssRule rule;

    LintPlace at(SourceSpan span) const { return {{offset + span.offset, span.length}, file}; }
    LintPlace selectorPlace() const { return at(rule.selectorSpan); }
};

/// One HTML file, taken apart once for all rules.
class LintPage
{
public:
    /// `linked` are the texts of the project's own scripts and style sheets that pages may load.
    LintPage(const HtmlDocument &document, QString file, bool isEntry, const LintTexts &linked);

    const HtmlDocument &document() const { return m_document; }
    const std::vector<HtmlElement> &elements() const { return m_document.elements(); }
    const HtmlElement &element(int index) const { return m_document.elements()[std::size_t(index)]; }
    const QString &file() const { return m_file; }
    bool isEntry() const { return m_isEntry; }

    std::optional<int> root() const { return m_root; }
    bool rootIsInTemplate() const { return m_rootIsInTemplate; }
    const std::vector<PageScript> &scripts() const { return m_scripts; }
    const std::vector<PageRule> &rules() const { return m_rules; }
    /// Code of all its scripts and of those it loads from the project.
    const QByteArray &allCode() const { return m_allCode; }
    /// Loads scripts that nobody could look into.
    bool hasUnknownScripts() const { return m_hasUnknownScripts; }
    /// Loads a script whose address has this word in it.
    bool loads(const QString &word) const;
    /// Addresses of the style sheets that it links, or imports.
    const QStringList &sheets() const { return m_sheets; }
    /// Has style sheets that nobody could look into, besides those of font services.
    bool hasUnknownSheets() const { return m_hasUnknownSheets; }
    /// The project's own scripts and style sheets that the rules look into.
    const QStringList &linkedFiles() const { return m_linkedFiles; }

    bool isInBody(int element) const;
    int nearest(int element,
                QLatin1String attribute) const; ///< The element itself, or around it; -1 for none.
    SourceSpan startTag(int element) const;
    /// The attribute, name and value; the start tag when it is not there.
    SourceSpan attribute(int element, QLatin1String name) const;
    /// An id that no element has, for an element of this kind.
    QString freeId(int element) const;
    std::vector<int> selected(const QString &selector) const;

private:
    void readCode(const LintTexts &linked);
    void readScriptIn(int element, const LintTexts &linked);
    void readLinkedScript(int element, const QString &source, const QString &from, const LintTexts &linked);
    void readModules(int element, const QByteArray &script, const QString &from, const LintTexts &linked);
    void addScript(PageScript script);
    void readStyle(const QByteArray &css, qsizetype offset, const QString &file, const LintTexts &linked);
    void readLinkedStyle(const QString &address, const QString &from, const LintTexts &linked);
    SourceSpan codeSpan(int element) const;

    const HtmlDocument &m_document;
    QString m_file;
    bool m_isEntry;
    std::optional<int> m_root;
    ImportMap m_imports;
    bool m_rootIsInTemplate = false;
    std::vector<PageScript> m_scripts;
    std::vector<PageRule> m_rules;
    QStringList m_sources; ///< Addresses of scripts.
    QStringList m_sheets;
    QStringList m_linkedFiles;
    QByteArray m_allCode;
    bool m_hasUnknownScripts = false;
    bool m_hasUnknownSheets = false;
};

/// A finding before its place has been put into lines.
struct LintFinding
{
    QString code;
    Severity severity = Severity::Warning;
    LintPlace where;
    QString message;
    QString hint;
    std::optional<LintFix> fix;
    std::optional<LintFix> otherFix = {};
    /// It is about what a page lacks: a file of several pages has the fault only if they all lack it.
    bool ofEveryPage = false;
};

using LintFindings = std::vector<LintFinding>;

/// Every match of `pattern` in the code of the page's scripts, with its place in the page.
template<typename Found>
void eachInCode(const LintPage &page, const QRegularExpression &pattern, Found found)
{
    for (const PageScript &script : page.scripts()) {
        auto matches = pattern.globalMatch(QString::fromLatin1(script.script.code));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found(script, script.at({match.capturedStart(), match.capturedLength()}), match);
        }
    }
}

template<typename Found>
void eachTween(const LintPage &page, Found found)
{
    for (const PageScript &script : page.scripts()) {
        for (const TweenCall &call : script.tweens)
            found(script, call, script.at(call.span));
    }
}

/// The rules of contract 5, by its headings.
void lintCore(const LintPage &page, LintFindings &found);
void lintComposition(const LintPage &page, LintFindings &found);
void lintTweens(const LintPage &page, LintFindings &found);
void lintMedia(const LintPage &page, LintFindings &found);
void lintCaptions(const LintPage &page, LintFindings &found);
void lintLooks(const LintPage &page, LintFindings &found); ///< Adapters, textures, slideshow.

} // namespace muto::composition
