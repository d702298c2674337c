#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muto::edit {

/// The source of elements as their author wrote it, each with its lines at the margin, in document order;
/// what lies in another of the list comes with it. Fails where `elementSpan` does. Pure.
Result<QByteArray> copiedSource(const Document &document, const QList<ElementPath> &elements);

struct PastedSource
{
    QByteArray source;
    std::vector<std::pair<QString, QString>> newIds; ///< Ids that exist already, and what they have become.
};

/// A copied fragment made fit for a document: ids that exist there already, or are `taken` elsewhere, are
/// numbered on, and what refers to them from inside follows; `data-hf-id`s are left out. With `start` the
/// earliest of its outermost clips begins there, in seconds, and the others keep their distance from it.
/// Pure.
Result<PastedSource> pastedSource(const QByteArray &fragment, const composition::HtmlDocument &into,
                                  std::optional<double> start, const QSet<QString> &taken = {});

/// Ids of a fragment's elements that have become others where it was pasted; `pasted` are its outermost.
/// Pure.
std::vector<std::pair<QString, QString>>
idsChanged(const QByteArray &fragment, const composition::HtmlDocument &page, const std::vector<int> &pasted);

/// Whether there are clips in a fragment.
bool hasTimes(const composition::HtmlDocument &fragment);

/// The elements that a fragment has side by side, the first one being 0 and all counting that is in them.
std::vector<int> sideBySide(const composition::HtmlDocument &fragment);

} // namespace muto::edit
