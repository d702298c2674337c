#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace muto::web {

/// Files of the project that are otherwise in the editor than on disk: pages get these bytes instead. May be
/// used from any thread.
class UnsavedTexts
{
public:
    /// `name` is relative to the project, with forward slashes.
    void set(const QString &name, const QByteArray &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_texts.insert(name, bytes);
    }

    void remove(const QString &name)
    {
        const std::scoped_lock lock(m_mutex);
        m_texts.remove(name);
    }

    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_texts.clear();
    }

    std::optional<QByteArray> find(const QString &name) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_texts.constFind(name);
        return found == m_texts.cend() ? std::nullopt : std::optional(*found);
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_texts;
};

} // namespace muto::web
