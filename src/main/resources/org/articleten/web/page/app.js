document.getElementById('main').dataset.ready = 'yes';
