#pragma once

#include <QComboBox>

namespace muto::ui {

/// A choice that ends in "…" where there is no room for all of it; its tool tip has the whole, then.
class ElidingComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidingComboBox(QWidget *parent = nullptr);

    /// What is to be seen of the choice.
    QString shownText() const;
    /// After a change that nothing was heard of, for signals were blocked.
    void tellTheRest();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace muto::ui
