#pragma once

#include "core/base/result.h"
#include "core/composition/composition.h"
#include "core/composition/variables.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::composition {

class HtmlDocument;

struct ReadComposition
{
    Composition composition;
    std::vector<Variable>
        variables; ///< Declared by the page or, where it declares none, by a composition in it.
    std::vector<Issue> issues;
};

/// Reads the HTML of a composition: root selection, strict numbers, start references, size, duration and rate
/// as in contract 1.1–1.8. Pure: touches no file. `entry` only names the file in messages. Fails
/// (ErrorKind::Composition) when there is no root, or size or duration are zero, negative, not finite or
/// absurd.
Result<ReadComposition> readComposition(const QByteArray &html, const QString &entry);

/// The same, for a document that has been parsed already.
Result<ReadComposition> readComposition(const HtmlDocument &document, const QString &entry);

} // namespace muto::composition
