#pragma once

#include <QWidget>

namespace muto::ui {

class ElidedLabel;

/// Says that a composition is being opened, and which.
class BusyPage : public QWidget
{
    Q_OBJECT

public:
    explicit BusyPage(QWidget *parent = nullptr);

    void setPath(const QString &path);

private:
    ElidedLabel *m_path;
};

} // namespace muto::ui
