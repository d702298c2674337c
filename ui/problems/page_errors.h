#pragma once

#include "core/composition/html_document.h"
#include "ui/problems/problem.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace muto::ui {

/// Line `line`, from 1, without its end; the end of the text where there are not so many.
composition::SourceSpan lineSpan(const QByteArray &text, int line);

/// What the page threw while it loaded, as problems of the files it names: "main.js:6: Uncaught …". A message
/// that names no file is the entry's.
std::vector<Problem> pageErrors(const QStringList &messages, const QString &entry,
                                const std::function<QByteArray(const QString &)> &bytesOf);

} // namespace muto::ui
