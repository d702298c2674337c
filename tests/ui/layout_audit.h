#pragma once

#include <QString>

class QWidget;

namespace muto::test {

/// Every widget below `root` that is to be seen and has no room for its words, one a line: labels and buttons
/// that are smaller than what they say (those that elide and tell the rest elsewhere are not), fields that
/// hide a part of a choice or a number, lists that would have to be pushed across and cannot, and whatever
/// reaches beyond its parent where nothing scrolls.
QString clippedWords(const QWidget &root);

} // namespace muto::test
