#pragma once

#include "core/composition/completion/completion.h"

#include <QByteArray>
#include <QByteArrayView>

namespace muto::ui {

/// What the end of a text is part of, for who types there.
enum class CodePlace { Markup, Style, Script, String, Comment };

/// `before` is all of the text before the place. In pages, only what is in `<style>` and `<script>` is code.
CodePlace codePlace(QByteArrayView before, composition::TextLanguage language);

/// What closes a bracket or a quote; 0 for anything else. Backquotes are scripts' only.
char closerOf(char opener, CodePlace place);

/// Whether `opener`, typed in code after `before`, is to be closed at once, so that `next` (0 at the end)
/// follows the closing one: not where that would close what is there already, nor for an apostrophe.
bool closesAtOnce(char opener, QByteArrayView before, char next, CodePlace place);

} // namespace muto::ui
