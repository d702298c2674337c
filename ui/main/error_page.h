#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace muto::ui {

class ActionRegistry;
class ElidedLabel;

/// A composition that cannot be shown: which, why, and what to do about it.
class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setError(const QString &path, const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();

    QLabel *m_picture;
    ElidedLabel *m_path;
    QLabel *m_message;
    QLabel *m_detail;
};

} // namespace muto::ui
