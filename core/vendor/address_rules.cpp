#include "core/vendor/address_rules.h"

#include "core/vendor/vendor_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include <utility>
#include <vector>

namespace muto::vendor {

namespace {

constexpr int kHttpsPort = 443;

using Subnet = std::pair<QHostAddress, int>;

/// What IANA has set aside of IPv4 for anything but reaching a machine on the internet.
const std::vector<Subnet> &reservedIpv4()
{
    static const std::vector<Subnet> subnets = [] {
        std::vector<Subnet> list;
        for (const char *subnet :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
              "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
              "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"})
            list.push_back(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
        return list;
    }();
    return subnets;
}

/// Inside 2000::/3, the only part of IPv6 that is handed out: tunnels that hide an IPv4 address, and
/// examples.
const std::vector<Subnet> &reservedIpv6()
{
    static const std::vector<Subnet> subnets{QHostAddress::parseSubnet(QStringLiteral("2001::/23")),
                                             QHostAddress::parseSubnet(QStringLiteral("2001:db8::/32")),
                                             QHostAddress::parseSubnet(QStringLiteral("2002::/16")),
                                             QHostAddress::parseSubnet(QStringLiteral("3fff::/20"))};
    return subnets;
}

bool isIn(const QHostAddress &address, const std::vector<Subnet> &subnets)
{
    return std::any_of(subnets.begin(), subnets.end(),
                       [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

bool isLocalName(const QString &host)
{
    static const QStringList zones{
        QStringLiteral("localhost"), QStringLiteral("local"),     QStringLiteral("internal"),
        QStringLiteral("intranet"),  QStringLiteral("lan"),       QStringLiteral("home"),
        QStringLiteral("corp"),      QStringLiteral("home.arpa"), QStringLiteral("localdomain")};
    if (!host.contains(QLatin1Char('.')))
        return true;
    return std::any_of(zones.begin(), zones.end(),
                       [&](const QString &zone) { return host.endsWith(QLatin1Char('.') + zone); });
}

/// "127.1", "0x7f000001", "2130706433": what some programs read as an address, and no name ends in.
bool endsInNumber(const QString &host)
{
    static const QRegularExpression number(QStringLiteral(R"((?:\A|\.)(?:\d+|0[xX][0-9A-Fa-f]*)\z)"));
    return number.match(host).hasMatch();
}

bool isDottedQuad(const QString &host)
{
    static const QRegularExpression quad(
        QStringLiteral(R"(\A(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})\z)"));
    return quad.match(host).hasMatch();
}

Result<> checkHost(const QString &host, const QString &shown)
{
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Composition, VendorWords::tr("Cannot fetch %1: %2").arg(shown, why));
    };
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    if (isIpv6 || isDottedQuad(host)) {
        if (!isPublicAddress(QHostAddress(host)))
            return refuse(VendorWords::tr("its address is not on the public internet"));
        return ok();
    }
    if (endsInNumber(host))
        return refuse(VendorWords::tr("its host is a number in an unusual form"));
    if (isLocalName(host))
        return refuse(VendorWords::tr("its host is a name of this machine or its network"));
    return ok();
}

} // namespace

Result<> checkRemoteUrl(const QUrl &url)
{
    const QString shown = url.toDisplayString().left(200);
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Composition, VendorWords::tr("Cannot fetch %1: %2").arg(shown, why));
    };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(VendorWords::tr("it is no address of the web"));
    if (url.scheme() != QLatin1String("https"))
        return refuse(VendorWords::tr("only https is fetched, not %1").arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return refuse(VendorWords::tr("it has a user name or password in it"));
    if (url.port(kHttpsPort) != kHttpsPort)
        return refuse(VendorWords::tr("its port is not that of https"));
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return checkHost(host, shown);
}

bool isPublicAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // of mapped addresses, too
    if (isIpv4)
        return !isIn(QHostAddress(ipv4), reservedIpv4());
    static const Subnet handedOut = QHostAddress::parseSubnet(QStringLiteral("2000::/3"));
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty() &&
           address.isInSubnet(handedOut) && !isIn(address, reservedIpv6());
}

} // namespace muto::vendor
