#pragma once

#include "core/composition/composition_file.h"
#include "core/vendor/transport.h"
#include "core/vendor/vendoring.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace muto::ui {

class ElidedLabel;

/// Fetches what a composition uses of the web, shows how far it has got, and then what came of it. The window
/// behind it stays usable; closing it cancels.
class VendorDialog : public QDialog
{
    Q_OBJECT

public:
    /// `transport` is the way to the network.
    VendorDialog(const composition::ProjectLocation &location, std::unique_ptr<vendor::Transport> transport,
                 QWidget *parent = nullptr);
    ~VendorDialog() override;

    /// Begins; to be called once.
    void start();

    void done(int result) override;

Q_SIGNALS:
    /// It has come to its end; a failure that is no file's is among them.
    void vendored(const muto::vendor::VendoringSummary &summary);

private:
    void makeContent();
    void showProgress(const vendor::VendoringProgress &progress);
    void showFailure(const Error &error);
    void showSummary(const vendor::VendoringSummary &summary);

    std::unique_ptr<vendor::Transport> m_transport;
    vendor::Vendoring m_vendoring;
    QLabel *m_text;
    ElidedLabel *m_current;
    QProgressBar *m_bar;
    QPlainTextEdit *m_failures;
    QPushButton *m_close;
    bool m_isRunning = false;
};

} // namespace muto::ui
