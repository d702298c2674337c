#pragma once

#include "ui/widgets/value_editor.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

class QFrame;
class QToolButton;

namespace muto::ui {

class CommitEdit;

/// Families that can be chosen: those of the project first, then ours, then the system's.
class FontFamilyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { OriginRole = Qt::UserRole };

    explicit FontFamilyModel(QObject *parent = nullptr);

    void setProjectFamilies(const QStringList &families);
    void setOwnFamilies(const QStringList &families);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Family
    {
        QString name;
        QString origin;
    };
    void fill();

    QStringList m_project;
    QStringList m_own;
    QList<Family> m_families;
};

/// The first family of a `font-family`, chosen from a list that shows each in its own face. The families
/// after it, which stand in for it, are kept.
class FontField : public ValueEditor
{
    Q_OBJECT

public:
    explicit FontField(QWidget *parent = nullptr);

    void showValue(const ShownValue &value) override;
    void setProjectFamilies(const QStringList &families);
    /// Those that come with the program.
    void setOwnFamilies(const QStringList &families);
    CommitEdit &edit() { return *m_edit; }
    /// Opens the list; it closes by itself.
    QFrame *choose();

Q_SIGNALS:
    /// One that is a file somewhere was chosen, or typed; the edit that writes it comes next.
    void familyChosen(const QString &family);

private:
    void take(const QString &family);

    ShownValue m_value;
    FontFamilyModel *m_families;
    CommitEdit *m_edit;
    QToolButton *m_button;
    QPointer<QFrame> m_popup;
};

/// `current` with another first family.
QString withFontFamily(const QString &current, const QString &family);

} // namespace muto::ui
