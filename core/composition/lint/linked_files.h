#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace muto::composition {

class HtmlDocument;
struct HtmlElement;

/// Texts of a project's scripts and style sheets, by name.
using LintTexts = QHash<QString, QByteArray>;

/// Whether a `<script>` is run, rather than kept as data.
bool isProgram(const HtmlElement &element);

/// The one of `texts` that a file means by an address; nothing for none of them. What `from` names counts
/// from its own folder; what parts of films name may count from the project's, too.
std::optional<QString> linkedName(const QString &address, const QString &from, const LintTexts &texts);

/// Whether a file of the project is somebody else's work, by its name, its folder or its looks (minified, or
/// with a licence for a head): how that is written is nobody's to mend here.
bool isLibrary(const QString &name, const QByteArray &text);

/// The scripts and style sheets among `texts` that a page takes along, imported ones as well, in its order;
/// libraries are none of them.
QStringList linkedFiles(const HtmlDocument &page, const QString &file, const LintTexts &texts);

} // namespace muto::composition
