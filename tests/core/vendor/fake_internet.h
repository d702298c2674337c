#pragma once

#include "core/vendor/transport.h"

#include <QHash>

namespace muto::test {

/// An internet of a few names and answers, and a list of what it was asked.
class FakeInternet : public vendor::Transport
{
public:
    void put(const char *url, const QByteArray &body, const char *mime = "")
    {
        answers.insert(QString::fromLatin1(url), {200, {}, {}, mime, body});
    }
    void redirect(const char *url, const char *location)
    {
        answers.insert(QString::fromLatin1(url), {302, {}, QString::fromLatin1(location), {}, {}});
    }

    void resolve(const QString &host) override
    {
        const auto found = addresses.value(host, {QHostAddress(QStringLiteral("93.184.216.34"))});
        later([this, found] { Q_EMIT resolved(found, QStringLiteral("no such name")); });
    }

    void get(const QUrl &url, const QHostAddress &address) override
    {
        asked += url.toString(QUrl::FullyEncoded);
        askedOf += address;
        if (isSilent)
            return;
        const vendor::Answer answer = answers.value(asked.last(), {404, {}, {}, {}, "nothing"});
        later([this, answer] {
            Q_EMIT received(answer.body.size(), answer.body.size());
            Q_EMIT answered(answer);
        });
    }

    void cancel() override { ++m_round; }

    QHash<QString, vendor::Answer> answers;
    QHash<QString, QList<QHostAddress>> addresses;
    QStringList asked;
    QList<QHostAddress> askedOf;
    bool isSilent = false; ///< Takes requests and never answers.

private:
    template<typename Action>
    void later(Action action)
    {
        QMetaObject::invokeMethod(
            this,
            [this, action, round = m_round] {
                if (round == m_round)
                    action();
            },
            Qt::QueuedConnection);
    }

    int m_round = 0;
};

} // namespace muto::test
