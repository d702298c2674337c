#pragma once

#include "core/base/result.h"
#include "core/composition/variables.h"
#include "core/render/data_rows.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace muto::ui {

class Dialogs;
class ElidedLabel;

/// Takes a file with a film in each row, and says what is in it; without one, there is one film.
class DataFileRow : public QWidget
{
    Q_OBJECT

public:
    explicit DataFileRow(Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads the file anew; empty for none. Tells nobody.
    void set(const QString &path, const std::vector<composition::Variable> &declared);

    QString path() const { return m_path; }
    /// Nothing without a file, or while it cannot be read.
    const render::DataRows *rows() const { return m_rows && *m_rows ? &**m_rows : nullptr; }
    /// Why the file cannot be read.
    const Error *error() const { return m_rows && !*m_rows ? &m_rows->error() : nullptr; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void read();
    void show();

    Dialogs &m_dialogs;
    QString m_path;
    std::vector<composition::Variable> m_declared;
    std::optional<Result<render::DataRows>> m_rows;
    ElidedLabel *m_name;
    QPushButton *m_choose;
    QToolButton *m_clear;
    QLabel *m_note;
};

/// "12 films; 2 rows do not fit the variables. The film has no variable "customer"." Pure.
QString rowsSummary(const render::DataRows &rows);

} // namespace muto::ui
