#pragma once

#include "core/base/result.h"
#include "core/library/new_project.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QString>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class Dialogs;
class TemplateGallery;

/// Asks what a new project is to be, and makes it.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    NewProjectDialog(settings::Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    ~NewProjectDialog() override;

    /// By its folder's name; the first one when there is none like that.
    void chooseTemplate(const QString &id);
    /// What would be made now.
    library::NewProject request() const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void created(const QString &folder);

private:
    QWidget *makeForm();
    QWidget *makeSizes();
    QWidget *makeButtons();
    void onTemplateChosen();
    void chooseSize(QSize size);
    void onSizeEdited();
    void onFolderEdited();
    void askForFolder();
    void showVerdict();
    void showError(const Error &error);
    void onMade();

    settings::Settings &m_settings;
    Dialogs &m_dialogs;
    TemplateGallery *m_gallery;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QButtonGroup *m_presets = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QComboBox *m_rate = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_create = nullptr;
    QFutureWatcher<Result<QString>> m_making;
    bool m_isNameOurs = true; ///< Nobody has typed one yet.
};

} // namespace muto::ui
