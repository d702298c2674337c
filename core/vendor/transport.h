#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace muto::vendor {

/// What one server said to one request.
struct Answer
{
    int status = 0;   ///< Of HTTP; 0 when there was no answer, and then `problem` says why.
    QString problem;  ///< For people.
    QString location; ///< As it stands in the header; for redirects.
    QByteArray mime;  ///< Without parameters, in lower case.
    QByteArray body;
};

/// The way to the network: finds addresses, and asks one server once. Follows nothing and decides nothing; an
/// interface so that tests can be the internet. One question at a time.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Leads to `resolved`.
    virtual void resolve(const QString &host) = 0;

    /// Asks for `url`, of the machine at `address` and no other, whose certificate must be that of the URL's
    /// host. Leads to `answered`, after any number of `received`.
    virtual void get(const QUrl &url, const QHostAddress &address) = 0;

    /// Drops what is under way; nothing is emitted for it any more.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The addresses of a host, best first; none when it has none, and then `problem` says why.
    void resolved(const QList<QHostAddress> &addresses, const QString &problem);
    void received(qint64 bytes, qint64 total);
    void answered(const muto::vendor::Answer &answer);
};

/// The way to the network for who opens it only when it is wanted; tests have one of their own.
using TransportMaker = std::function<std::unique_ptr<Transport>()>;

} // namespace muto::vendor
