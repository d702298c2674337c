#pragma once

#include "core/base/result.h"
#include "ui/support/source_line.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace muto::ui {

class ActionRegistry;
class ElidedLabel;

/// A composition that cannot be shown: which, why, and what to do about it.
class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    /// With a way to the line of the source that the message begins with, if it does.
    void setError(const QString &path, const Error &error);

Q_SIGNALS:
    /// Somebody wants to see this line of the source.
    void placeAsked(const QString &file, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();

    std::optional<SourceLine> m_place;
    QLabel *m_picture;
    ElidedLabel *m_path;
    QLabel *m_message;
    QLabel *m_detail;
    QPushButton *m_goTo;
};

} // namespace muto::ui
