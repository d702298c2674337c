#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QUrl>

namespace muto::vendor {

/// Whether a URL may be fetched at all: https on its usual port, no credentials, a public name (not
/// localhost, not a name of the local network, not a number in disguise). Fails with ErrorKind::Composition
/// and the reason. Pure: where the name leads is checked by `isPublicAddress` once it is known.
Result<> checkRemoteUrl(const QUrl &url);

/// Whether an address is one of the open internet: not this machine, the local network, a provider's own
/// network, a group of machines, or set aside by a standard. An IPv4 address in IPv6's clothes is judged as
/// what it is. Pure.
bool isPublicAddress(const QHostAddress &address);

} // namespace muto::vendor
