#pragma once

#include <QCoreApplication>

namespace muto::vendor {

/// Whose words the errors of fetching are.
class VendorWords
{
    Q_DECLARE_TR_FUNCTIONS(Vendor)
};

} // namespace muto::vendor
