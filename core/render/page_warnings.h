#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace muto::render {

/// Something the page found wrong with itself without being unusable; `code` is one of those listed in
/// resources/runtime/README.md.
struct PageWarning
{
    QString code;
    QString message;
    QString file; ///< Relative to the project; empty when no file can be named.
    int line = 0; ///< 0 when unknown.
    friend bool operator==(const PageWarning &, const PageWarning &) = default;
};

/// Which warnings of the page are reasons not to render.
struct Strictness
{
    bool everything = false;
    bool variables = false; ///< Values that do not fit the declarations.
    bool lint = false;      ///< Warnings of the linter are, too; whoever asks for the film judges those.
    friend bool operator==(const Strictness &, const Strictness &) = default;
};

/// The warnings in the manifest of a page that is ready. Entries without a message are left out.
std::vector<PageWarning> pageWarnings(const QJsonObject &manifest);

/// One sentence for people, with its place in brackets: "… (intro.html:12)".
QString warningText(const PageWarning &warning);

/// Fails with ErrorKind::Composition when strictness forbids what the page warns of, naming the first.
Result<> judgeWarnings(const std::vector<PageWarning> &warnings, Strictness strictness);

} // namespace muto::render
