#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::edit {

/// Some bytes of a text, which are read as one thing: a character, a reference to one, or white space.
struct TextToken
{
    QByteArray bytes;
    QString text;
};

bool isWhiteSpace(const QString &text); ///< One character of it, as HTML knows it.

/// Empty where they do not come to `text`, which is what the parser has read.
std::vector<TextToken> textTokens(const QByteArray &source, const QString &text);

/// White space as CSS reads it: one space for any of it.
std::vector<TextToken> withSingleSpaces(const std::vector<TextToken> &tokens);

QString textOf(const std::vector<TextToken> &tokens);

/// What says `wanted`: the tokens of what stays, spelled as they are, and new ones between them.
std::vector<TextToken> rewrittenTokens(const std::vector<TextToken> &tokens, const QString &wanted,
                                       const QByteArray &lineEnding);

/// `source`, which is read as `text`, changed to say `wanted`: what stays of it keeps its bytes, however its
/// author has spelled it.
QByteArray rewrittenText(const QByteArray &source, const QString &text, const QString &wanted,
                         const QByteArray &lineEnding);

/// The same where any white space is read as one space.
QByteArray rewrittenLines(const QByteArray &source, const QString &text, const QString &wanted,
                          const QByteArray &lineEnding);

} // namespace muto::edit
