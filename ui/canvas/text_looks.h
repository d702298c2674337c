#pragma once

#include "core/edit/inline_text.h"

#include <QColor>
#include <QImage>
#include <QTextCharFormat>

#include <optional>

class QTextCursor;
class QTextDocument;

namespace muto::ui {

/// How characters look that are written in place: what is said of them, and what is so around them, are kept
/// in their formats, so that what is typed among them takes over both.
namespace text_looks {

/// Of a part of a text, in a line of this font.
QTextCharFormat formatOf(const edit::TextPart &part, const QFont &line);
/// Of a text that is nothing else.
QTextCharFormat plainFormat(const QFont &line);

/// The run it belongs to; nothing for a break or a space that is nobody's.
std::optional<int> runOf(const QTextCharFormat &format);
bool isFixed(const QTextCharFormat &format);

edit::TextStyles saidBy(const QTextCharFormat &format);
/// What is to be seen, whoever says it; a property that has nothing special is missing.
edit::TextStyles looksOf(const QTextCharFormat &format);

/// So that it looks so: it says no more than it must. An empty value is what is usual there.
void setLook(QTextCharFormat &format, const QString &property, const QString &value);

bool isBold(const edit::TextStyles &looks);
bool isItalic(const edit::TextStyles &looks);
bool isUnderlined(const edit::TextStyles &looks);

/// What all that is selected, or what is typed next, has in common.
edit::TextStyles commonLooks(const QTextCursor &cursor, const QTextCharFormat &typed);
/// Gives what is selected a look, in one go.
void setLook(const QTextCursor &selected, const QString &property, const QString &value);

/// What a box in a picture stands on: the colour that is most often along its edges. None for no picture.
QColor groundAround(const QImage &picture, const QRect &box);
/// Black or white, whichever is read better on a ground.
QColor inkOn(const QColor &ground);

/// All of a text that is nothing else.
edit::RunText plainText(const QTextDocument &document);
/// What each run says: by the format of its characters, which those typed among them take over.
std::vector<edit::RunText> runTexts(const QTextDocument &document, const std::vector<edit::TextPart> &parts);

} // namespace text_looks

} // namespace muto::ui
