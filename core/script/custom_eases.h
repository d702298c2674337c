#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// An ease that a script gives a name of its own: `CustomEase.create("hop", "M0,0 …")`,
/// `gsap.registerEase("steps", (t) => …)`.
struct CustomEase
{
    QString name;
    QString plugin; ///< The script that has to be loaded for it; empty for GSAP itself.
    QByteArray
        statement; ///< What makes it, for another script; empty where it uses something of the one it is in.
    friend bool operator==(const CustomEase &, const CustomEase &) = default;
};

/// In their order; names that are computed are passed over. Pure.
std::vector<CustomEase> customEases(const QByteArray &script);

/// The byte before which a statement can be put that all others of a script may need. Pure.
qsizetype firstStatementOf(const QByteArray &script);

} // namespace muto::script
