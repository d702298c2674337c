#include "ui/source/source_colors.h"

#include "ui/source/qscintilla.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace muto::ui {

using composition::TextLanguage;

namespace {

constexpr int kStyles = 128; // what a lexer of QScintilla can have

struct RoleWord
{
    const char *word;
    CodeRole role;
};

/// In this order: "Unknown tag" is a tag, "HTML comment" a comment, "JavaScript keyword" a keyword.
constexpr std::array kRoleWords = {
    RoleWord{"comment", CodeRole::Comment},
    RoleWord{"string", CodeRole::String},
    RoleWord{"number", CodeRole::Number},
    RoleWord{"keyword", CodeRole::Keyword},
    RoleWord{"attribute", CodeRole::Name},
    RoleWord{"property", CodeRole::Name},
    RoleWord{"tag", CodeRole::Tag},
    RoleWord{"selector", CodeRole::Tag},
    RoleWord{"pseudo", CodeRole::Keyword},
    RoleWord{"@-rule", CodeRole::Keyword},
    RoleWord{"important", CodeRole::Keyword},
    RoleWord{"entity", CodeRole::Number},
    RoleWord{"value", CodeRole::String},
    RoleWord{"regular", CodeRole::String},
    RoleWord{"header", CodeRole::Tag},
    RoleWord{"link", CodeRole::String},
    RoleWord{"code", CodeRole::Name},
    RoleWord{"operator", CodeRole::Operator},
    RoleWord{"symbol", CodeRole::Operator},
    RoleWord{"cdata", CodeRole::Comment},
    RoleWord{"media rule", CodeRole::Keyword},
};

/// Where all elements and attributes are known: what is of HTML 5, of SVG or of the author's own is no less a
/// tag than what the lexer's list of HTML 4 has.
class PageLexer final : public QsciLexerHTML
{
public:
    using QsciLexerHTML::QsciLexerHTML;

    const char *keywords(int set) const override
    {
        return set == kElementsAndAttributes ? nullptr : QsciLexerHTML::keywords(set);
    }

private:
    static constexpr int kElementsAndAttributes = 1; // without this list the lexer takes all for known
};

void turnFoldingOn(QsciLexer &lexer)
{
    if (auto *html = qobject_cast<QsciLexerHTML *>(&lexer)) {
        html->setFoldPreprocessor(true);
        html->setFoldCompact(false);
        html->setCaseSensitiveTags(false);
    } else if (auto *css = qobject_cast<QsciLexerCSS *>(&lexer)) {
        css->setFoldCompact(false);
    } else if (auto *script = qobject_cast<QsciLexerCPP *>(&lexer)) {
        script->setFoldCompact(false);
        script->setHighlightBackQuotedStrings(true);
    }
}

} // namespace

CodeRole codeRole(const QString &description)
{
    // "Start of a JavaScript fragment" and the like are its plain text; "ID selector" is "… selector".
    const QString words = description.toLower();
    if (words.contains(QLatin1String("id selector")) || words.contains(QLatin1String("class selector")))
        return CodeRole::Number;
    const auto found = std::find_if(kRoleWords.begin(), kRoleWords.end(), [&words](const RoleWord &one) {
        return words.contains(QLatin1String(one.word));
    });
    return found == kRoleWords.end() ? CodeRole::Plain : found->role;
}

QColor codeColor(CodeRole role, const ThemeTokens &tokens)
{
    switch (role) {
    case CodeRole::Plain:
        return tokens.text;
    case CodeRole::Tag:
        return tokens.accent;
    case CodeRole::Name:
        return tokens.image;
    case CodeRole::String:
        return tokens.audio;
    case CodeRole::Number:
        return tokens.element;
    case CodeRole::Keyword:
        return tokens.composition;
    case CodeRole::Comment:
    case CodeRole::Operator:
        return tokens.textMuted;
    }
    Q_UNREACHABLE();
}

long scintillaColor(const QColor &color)
{
    return color.red() | (color.green() << 8) | (color.blue() << 16);
}

QsciLexer *makeLexer(TextLanguage language, QObject *parent)
{
    QsciLexer *lexer = nullptr;
    switch (language) {
    case TextLanguage::Html:
        lexer = new PageLexer(parent);
        break;
    case TextLanguage::Xml:
        lexer = new QsciLexerXML(parent);
        break;
    case TextLanguage::Css:
        lexer = new QsciLexerCSS(parent);
        break;
    case TextLanguage::JavaScript:
        lexer = new QsciLexerJavaScript(parent);
        break;
    case TextLanguage::Json:
        lexer = new QsciLexerJSON(parent);
        break;
    case TextLanguage::Markdown:
        lexer = new QsciLexerMarkdown(parent);
        break;
    case TextLanguage::Plain:
        return nullptr;
    }
    turnFoldingOn(*lexer);
    return lexer;
}

void colorLexer(QsciLexer &lexer, const ThemeTokens &tokens, const QFont &font)
{
    lexer.setDefaultFont(font);
    lexer.setDefaultPaper(tokens.panel);
    lexer.setDefaultColor(tokens.text);
    for (int style = 0; style < kStyles; ++style) {
        const QString description = lexer.description(style);
        if (description.isEmpty())
            continue;
        lexer.setFont(font, style);
        lexer.setPaper(tokens.panel, style);
        lexer.setColor(codeColor(codeRole(description), tokens), style);
        lexer.setEolFill(false, style);
    }
}

QFont codeFont()
{
    const QStringList installed = QFontDatabase::families();
    for (const char *family :
         {"JetBrains Mono", "IBM Plex Mono", "Source Code Pro", "DejaVu Sans Mono", "Liberation Mono"}) {
        if (installed.contains(QLatin1String(family))) {
            QFont font(QLatin1String(family), 10);
            font.setStyleHint(QFont::Monospace);
            return font;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QString languageName(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Html:
        return QStringLiteral("HTML");
    case TextLanguage::Xml:
        return QStringLiteral("SVG");
    case TextLanguage::Css:
        return QStringLiteral("CSS");
    case TextLanguage::JavaScript:
        return QStringLiteral("JavaScript");
    case TextLanguage::Json:
        return QStringLiteral("JSON");
    case TextLanguage::Markdown:
        return QStringLiteral("Markdown");
    case TextLanguage::Plain:
        return QCoreApplication::translate("SourcePanel", "Text");
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
