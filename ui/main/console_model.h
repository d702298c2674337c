#pragma once

#include "core/base/result.h"
#include "core/composition/composition.h"
#include "core/web/page_messages.h"
#include "ui/support/source_line.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace muto::ui {

/// What the page, the reader of the source and the renders have to say, oldest first. Keeps the newest lines
/// of a page that talks without end.
class ConsoleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Level = web::ConsoleMessage::Level;

    enum Role { LevelRole = Qt::UserRole, SourceRole, CountRole };

    struct Entry
    {
        Level level = Level::Info;
        QString text;
        QString source; ///< "index.html:12"; empty when unknown.
        int count = 1;  ///< How often it came in a row.
    };

    using QAbstractListModel::QAbstractListModel;

    void add(const web::ConsoleMessage &message);
    void add(const composition::Issue &issue);
    void add(const Error &error);
    void clear();

    int warnings() const { return m_warnings; }
    int errors() const { return m_errors; }

    /// The line of the project that a message is about; nothing where it names none.
    std::optional<SourceLine> placeOf(const QModelIndex &index) const;
    /// The lines of `rows` as text, one each.
    QString textOf(const std::vector<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void append(Entry entry);
    bool repeatsLast(const Entry &entry) const;
    void dropOldest();
    void count(Level level, int change);

    std::vector<Entry> m_entries;
    int m_warnings = 0;
    int m_errors = 0;
};

} // namespace muto::ui
