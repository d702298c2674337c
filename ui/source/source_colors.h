#pragma once

#include "core/composition/completion/completion.h"
#include "ui/support/theme_tokens.h"

#include <QColor>
#include <QFont>
#include <QString>

class QsciLexer;
class QObject;

namespace muto::ui {

/// What a piece of source is, which says what colour it has.
enum class CodeRole { Plain, Tag, Name, String, Number, Keyword, Comment, Operator };

/// By the words that a lexer describes a style with: "Double-quoted string", "JavaScript keyword".
CodeRole codeRole(const QString &description);

QColor codeColor(CodeRole role, const ThemeTokens &tokens);

/// A colour as Scintilla's messages take it.
long scintillaColor(const QColor &color);

/// A lexer for a language; null for plain text.
QsciLexer *makeLexer(composition::TextLanguage language, QObject *parent);

/// Dresses a lexer in the colours of a theme.
void colorLexer(QsciLexer &lexer, const ThemeTokens &tokens, const QFont &font);

/// The best monospaced face of this machine.
QFont codeFont();

/// The language's name, for the line under the source.
QString languageName(composition::TextLanguage language);

} // namespace muto::ui
