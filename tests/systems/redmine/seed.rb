# A project with the usual trackers, and the clerk `admin` with the password `admin`.
Redmine::DefaultData::Loader.load('en', workflow: true)
Setting.rest_api_enabled = '1'
clerk = User.find_by_login('admin')
clerk.update_columns(must_change_passwd: false, language: ENV.fetch('CLERK_LANGUAGE'))
project = Project.create!(name: 'Helpdesk', identifier: 'helpdesk', is_public: true)
project.trackers = Tracker.all.to_a
File.write(ENV.fetch('KEY_FILE'), clerk.api_key)
