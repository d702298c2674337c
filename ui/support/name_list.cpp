#include "ui/support/name_list.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

constexpr int kMostNamed = 3;

/// Where translations of this file are looked up.
class NameListWords
{
    Q_DECLARE_TR_FUNCTIONS(NameListWords)
};

} // namespace

QString nameList(const QStringList &names)
{
    const QString comma = QStringLiteral(", ");
    if (names.size() > kMostNamed)
        return NameListWords::tr("%1 and %n others", "%1: names", int(names.size()) - kMostNamed)
            .arg(names.first(kMostNamed).join(comma));
    if (names.size() < 2)
        return names.join(comma);
    return NameListWords::tr("%1 and %2", "names")
        .arg(names.first(names.size() - 1).join(comma), names.last());
}

} // namespace muto::ui
